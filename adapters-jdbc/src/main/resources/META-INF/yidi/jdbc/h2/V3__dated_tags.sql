-- Tags by register and date of their card, so that a reader's newest cards are found without passing over those of others 按日期的标签; and
-- O instead of A while the card is open, so that what is under way is found without passing over what is closed.
alter table yidi_card_tag add column if not exists
    register varchar default '' not null;
alter table yidi_card_tag add column if not exists
    received_at timestamp(6) default timestamp '1970-01-01 00:00:00' not null;
update yidi_card_tag t set (register, received_at) =
    (select c.register, c.received_at from yidi_card c where c.county = t.county and c.file_id = t.file_id);
update yidi_card_tag t set tag_kind = 'O' where t.tag_kind = 'A' and exists
    (select 1 from yidi_card c where c.county = t.county and c.file_id = t.file_id and c.is_open);
drop index if exists yidi_card_tag_search;
create index if not exists yidi_card_tag_dated on yidi_card_tag (county, tag, register, received_at desc, file_id, tag_kind);
-- A node of an older version that is still running fails from here on, instead of writing tags that no list finds.
alter table yidi_card_tag alter column register drop default;
alter table yidi_card_tag alter column received_at drop default;
