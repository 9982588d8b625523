-- Tags by register and date of their card, so that a reader's newest cards are found without passing over those of others 按日期的标签; and
-- O instead of A while the card is open, so that what is under way is found without passing over what is closed.
-- Writes every tag anew: with millions of cards best while there is little to do. What is run again after a fault in the middle
-- finds column or index changed: a table is altered wholly or not at all.
alter table yidi_card_tag add column
    register varchar(255) default '' not null, add column
    received_at datetime(6) default '1970-01-01' not null,
    drop index yidi_card_tag_search,
    add key yidi_card_tag_dated (county, tag, register, received_at desc, file_id, tag_kind);
update yidi_card_tag t join yidi_card c on c.county = t.county and c.file_id = t.file_id set
    t.register = c.register,
    t.received_at = c.received_at,
    t.tag_kind = case when t.tag_kind = 'A' and c.is_open then 'O' else t.tag_kind end;
-- A node of an older version that is still running fails from here on, instead of writing tags that no list finds.
alter table yidi_card_tag alter column register drop default, alter column received_at drop default;
