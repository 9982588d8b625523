-- Where each follower of the journal stands 跟随进度, and which node leads it: node is empty and leased_until has passed where none does.
create table yidi_following (
    county        text collate "C" not null,
    follower      text collate "C" not null,
    node          text collate "C" not null,
    epoch         bigint           not null,
    leased_until  timestamp(6)     not null,
    feed_position text collate "C" not null,
    primary key (county, follower)
);
