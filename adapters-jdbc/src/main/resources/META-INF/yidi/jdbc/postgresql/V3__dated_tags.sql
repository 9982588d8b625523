-- Tags by register and date of their card, so that a reader's newest cards are found without passing over those of others 按日期的标签; and
-- O instead of A while the card is open, so that what is under way is found without passing over what is closed.
-- Writes every tag anew: with millions of cards best while there is little to do.
alter table yidi_card_tag add column
    register text collate "C" default '' not null;
alter table yidi_card_tag add column
    received_at timestamp(6) default timestamp '1970-01-01' not null;
update yidi_card_tag t set
    register = c.register,
    received_at = c.received_at,
    tag_kind = case when t.tag_kind = 'A' and c.is_open then 'O' else t.tag_kind end
from yidi_card c where c.county = t.county and c.file_id = t.file_id;
drop index yidi_card_tag_search;
create index yidi_card_tag_dated on yidi_card_tag (county, tag, register, received_at desc, file_id, tag_kind);
-- A node of an older version that is still running fails from here on, instead of writing tags that no list finds.
alter table yidi_card_tag alter column register drop default, alter column received_at drop default;
