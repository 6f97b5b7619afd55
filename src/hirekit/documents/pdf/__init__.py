"""What is done to the objects of a PDF: form fields, archival metadata, streams, passwords."""
