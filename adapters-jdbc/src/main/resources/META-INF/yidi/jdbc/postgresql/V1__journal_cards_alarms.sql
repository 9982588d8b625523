-- Everything of a county 县域 in one set of tables; the county is the first column of every key.
-- Every timestamp is UTC. File ids are compared byte by byte.

-- Where the feed keys of a county begin: a key is base + the transaction's id. The base rises only when a backup was
-- restored into a cluster whose transaction ids are behind.
create table yidi_feed (
    county text collate "C" not null,
    base   bigint           not null,
    primary key (county)
);

-- The journal 办理日志: append-only.
create table yidi_entry (
    county        text collate "C" not null,
    file_id       text collate "C" not null,
    register      text collate "C" not null,
    sequence      bigint           not null,
    feed_key      bigint           not null,
    event_type    text             not null,
    type_version  integer          not null,
    happened_at   timestamp(6)     not null,
    actor         text             not null,
    on_behalf_of  text             not null,
    body          text             not null,
    vault         bytea            not null,
    previous_hash text             not null,
    hash          text             not null,
    primary key (county, file_id, sequence)
);
create index yidi_entry_feed on yidi_entry (county, feed_key, file_id, sequence);

-- The index cards 索引卡. Tags stand here as one text, so that a card is read whole, and once more in yidi_card_tag,
-- where they are searched. A card without a due instant has 9999-12-31.
create table yidi_card (
    county        text collate "C" not null,
    file_id       text collate "C" not null,
    register      text collate "C" not null,
    version       bigint           not null,
    feed_key      bigint           not null,
    head_hash     text             not null,
    file_number   text collate "C" not null,
    kind          text collate "C" not null,
    topic         text collate "C" not null,
    stage         text collate "C" not null,
    place         text collate "C" not null,
    accountable   text collate "C" not null,
    officer       text collate "C" not null,
    received_at   timestamp(6)     not null,
    updated_at    timestamp(6)     not null,
    next_due      timestamp(6)     not null,
    is_open       boolean          not null,
    sealed        boolean          not null,
    allow_tags    text             not null,
    deny_tags     text             not null,
    tokens        text             not null,
    summary       bytea            not null,
    primary key (county, file_id)
);
create unique index yidi_card_number on yidi_card (county, register, file_number);
create index yidi_card_due on yidi_card (county, register, next_due, file_id);
create index yidi_card_open on yidi_card (county, register, next_due, file_id) where is_open;
create index yidi_card_received on yidi_card (county, register, received_at desc, file_id);

-- A: a reader must hold one; D: a reader must hold none; T: blind-index token.
create table yidi_card_tag (
    county   text collate "C" not null,
    file_id  text collate "C" not null,
    tag_kind char(1)          not null,
    tag      text collate "C" not null,
    primary key (county, file_id, tag_kind, tag)
);
create index yidi_card_tag_search on yidi_card_tag (county, tag_kind, tag, file_id);

-- The alarms 到期提醒; ready_at is when an alarm may be claimed: when it is due, or later when it was postponed.
create table yidi_alarm (
    county       text collate "C" not null,
    file_id      text collate "C" not null,
    clock        text collate "C" not null,
    rung         text collate "C" not null,
    due_at       timestamp(6)     not null,
    ready_at     timestamp(6)     not null,
    node         text collate "C" not null,
    leased_until timestamp(6)     not null,
    primary key (county, file_id, clock, rung)
);
create index yidi_alarm_ready on yidi_alarm (county, ready_at, file_id, clock, rung);

-- The commands that took effect 已执行指令.
create table yidi_command (
    county      text collate "C" not null,
    actor       text collate "C" not null,
    command_id  text collate "C" not null,
    body_digest text             not null,
    answer      text             not null,
    happened_at timestamp(6)     not null,
    primary key (county, actor, command_id)
);

-- The running numbers 编号.
create table yidi_number (
    county      text collate "C" not null,
    series      text collate "C" not null,
    last_number bigint           not null,
    primary key (county, series)
);

-- The wrapped data keys 案卷密钥; a destroyed key is a deleted row.
create table yidi_file_key (
    county        text collate "C" not null,
    file_id       text collate "C" not null,
    master_key_id text             not null,
    wrapped       bytea            not null,
    primary key (county, file_id)
);
