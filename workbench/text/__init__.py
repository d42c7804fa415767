"""Text: how a version's characters are kept, pointed at and folded for search.

Pure functions over strings. Offsets are code points, start inclusive, end exclusive, unless a name says
otherwise (`to_utf16`). Knows nobody; everybody may know it.
"""
