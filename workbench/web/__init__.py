"""What pages share: the request's session, access, errors, headers, languages, forms and rendering."""
