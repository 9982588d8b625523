-- The rights of the role that the centre runs as 应用账号权限. It may add to the journal and to the commands that took effect,
-- and can never change them or take them away. Run by the owner of the tables after each migration and each change of
-- partitions; the centre then opens them with SchemaMode.VALIDATE. The role is made once:
--   create role yidi_app login password '...';

grant select on yidi_schema to yidi_app;
grant select, insert on yidi_entry, yidi_command to yidi_app;
grant select, insert, update on yidi_feed, yidi_card, yidi_number, yidi_following to yidi_app;
grant select, insert, delete on yidi_card_tag, yidi_file_key to yidi_app;
grant select, insert, update, delete on yidi_alarm to yidi_app;
