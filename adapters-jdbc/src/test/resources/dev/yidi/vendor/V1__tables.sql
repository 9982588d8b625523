-- Everything of a county 县域 in one set of tables; the county is the first column of every key.
-- Every timestamp is UTC. Each statement may run again: this database does not undo what creates a table.

-- The last feed key of a county: whoever appends raises it and so holds the row until the end of the transaction.
create table if not exists yidi_feed (
    county        varchar      not null,
    base          bigint       not null,
    closed        varchar      default '' not null,
    primary key (county)
);

-- The journal 办理日志: append-only.
create table if not exists yidi_entry (
    county        varchar      not null,
    file_id       varchar      not null,
    register      varchar      not null,
    sequence      bigint       not null,
    feed_key      bigint       not null,
    event_type    varchar      not null,
    type_version  integer      not null,
    happened_at   timestamp(6) not null,
    actor         varchar      not null,
    on_behalf_of  varchar      not null,
    body          varchar      not null,
    vault         varbinary    not null,
    previous_hash varchar      not null,
    hash          varchar      not null,
    primary key (county, file_id, sequence)
);
create index if not exists yidi_entry_feed on yidi_entry (county, feed_key, file_id, sequence);

-- The index cards 索引卡. Tags stand here as one text, so that a card is read whole, and once more in yidi_card_tag,
-- where they are searched. A card without a due instant has 9999-12-31.
create table if not exists yidi_card (
    county        varchar      not null,
    file_id       varchar      not null,
    register      varchar      not null,
    version       bigint       not null,
    feed_key      bigint       not null,
    head_hash     varchar      not null,
    file_number   varchar      not null,
    kind          varchar      not null,
    topic         varchar      not null,
    stage         varchar      not null,
    place         varchar      not null,
    accountable   varchar      not null,
    officer       varchar      not null,
    received_at   timestamp(6) not null,
    updated_at    timestamp(6) not null,
    next_due      timestamp(6) not null,
    is_open       boolean      not null,
    sealed        boolean      not null,
    allow_tags    varchar      not null,
    deny_tags     varchar      not null,
    tokens        varchar      not null,
    summary       varbinary    not null,
    primary key (county, file_id)
);
create unique index if not exists yidi_card_number on yidi_card (county, register, file_number);
create index if not exists yidi_card_due on yidi_card (county, register, next_due, file_id);
create index if not exists yidi_card_open on yidi_card (county, register, is_open, next_due, file_id);
create index if not exists yidi_card_received on yidi_card (county, register, received_at desc, file_id);

-- A: a reader must hold one; D: a reader must hold none; T: blind-index token.
create table if not exists yidi_card_tag (
    county        varchar      not null,
    file_id       varchar      not null,
    tag_kind      char(1)      not null,
    tag           varchar      not null,
    register      varchar      not null,
    received_at   timestamp(6) not null,
    primary key (county, file_id, tag_kind, tag)
);
create index if not exists yidi_card_tag_dated on yidi_card_tag (county, tag, register, received_at desc, file_id, tag_kind);

-- The alarms 到期提醒; ready_at is when an alarm may be claimed: when it is due, or later when it was postponed.
create table if not exists yidi_alarm (
    county        varchar      not null,
    file_id       varchar      not null,
    clock         varchar      not null,
    rung          varchar      not null,
    due_at        timestamp(6) not null,
    ready_at      timestamp(6) not null,
    node          varchar      not null,
    leased_until  timestamp(6) not null,
    primary key (county, file_id, clock, rung)
);
create index if not exists yidi_alarm_ready on yidi_alarm (county, ready_at, file_id, clock, rung);

-- The commands that took effect 已执行指令.
create table if not exists yidi_command (
    county        varchar      not null,
    actor         varchar      not null,
    command_id    varchar      not null,
    body_digest   varchar      not null,
    answer        varchar      not null,
    happened_at   timestamp(6) not null,
    primary key (county, actor, command_id)
);

-- The running numbers 编号.
create table if not exists yidi_number (
    county        varchar      not null,
    series        varchar      not null,
    last_number   bigint       not null,
    primary key (county, series)
);

-- The wrapped data keys 案卷密钥; a destroyed key is a deleted row.
create table if not exists yidi_file_key (
    county        varchar      not null,
    file_id       varchar      not null,
    master_key_id varchar      not null,
    wrapped       varbinary    not null,
    primary key (county, file_id)
);

-- Where each follower of the journal stands 跟随进度, and which node leads it: node is empty and leased_until has passed where none does.
create table if not exists yidi_following (
    county        varchar      not null,
    follower      varchar      not null,
    node          varchar      not null,
    epoch         bigint       not null,
    leased_until  timestamp(6) not null,
    feed_position varchar      not null,
    notes         varchar      default '' not null,
    primary key (county, follower)
);
