-- Evidence may be a document too. It is recognised by its bytes before it is kept, and given out as a download only.
alter table attachment drop constraint attachment_mime_check,
  add constraint attachment_mime_check check (mime in (
    'image/jpeg', 'image/png', 'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.oasis.opendocument.text'));
