"""Text: how a version's characters are kept, pointed at and folded for search.

Pure functions over strings. Offsets are code points, start inclusive, end exclusive; browsers, which count
UTF-16, convert before they send (`span-picker.js`). Knows nobody; everybody may know it.
"""
