"""Notices: what a person is told without looking for it. Knows people and the number of what a notice is about.

The stage that acts calls `services.notify` in its own transaction. What a notice says is worded when it is read
(`desk/notice_list`), so that it is in the reader's language and keeps to what the reader may know by then.
"""
