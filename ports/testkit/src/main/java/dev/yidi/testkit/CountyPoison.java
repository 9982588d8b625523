package dev.yidi.testkit;

import dev.yidi.core.FileId;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Append;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.CommandKey;
import dev.yidi.ports.spi.CommandRecord;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.WrappedKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What may be wrong with one county alone 一县之患. */
enum CountyPoison {
    /** No entry can be read as what it says it is. */
    UNDECODABLE {
        @Override
        Journal over(Journal good) {
            return new Troubled(good) {
                @Override
                public List<Entry> read(FileId fileId, long after) {
                    return super.read(fileId, after).stream()
                            .map(CountyPoison::garbled)
                            .toList();
                }
            };
        }
    },

    /** The journal answers nothing and takes nothing. */
    JOURNAL_AWAY {
        @Override
        Journal over(Journal good) {
            return new Troubled(good) {
                @Override
                public AppendResult append(Append append) {
                    throw new StoreException("away");
                }

                @Override
                public List<Entry> read(FileId fileId, long after) {
                    throw new StoreException("away");
                }
            };
        }
    },

    /** Alarms can be neither claimed nor put off. */
    CLOCKS_AWAY {
        @Override
        Clocks over(Clocks good) {
            return new Clocks() {
                @Override
                public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
                    throw new StoreException("away");
                }

                @Override
                public void postpone(Alarm alarm, String node, Instant notBefore) {
                    throw new StoreException("away");
                }

                @Override
                public List<Alarm> of(FileId fileId) {
                    throw new StoreException("away");
                }

                @Override
                public Optional<Instant> earliest() {
                    throw new StoreException("away");
                }
            };
        }
    },

    /** Every file's key has been destroyed. */
    KEYS_DESTROYED {
        @Override
        FileKeys over(FileKeys good) {
            return new FileKeys() {
                @Override
                public Optional<WrappedKey> find(FileId fileId) {
                    good.destroy(fileId);
                    return good.find(fileId);
                }

                @Override
                public void destroy(FileId fileId) {
                    good.destroy(fileId);
                }
            };
        }
    },

    /** It has come into years of which its calendar knows nothing, and its profile says that this is an error. */
    UNKNOWN_YEAR {
        @Override
        UnknownYearPolicy unknownYears() {
            return UnknownYearPolicy.FAIL;
        }

        @Override
        void struck(MovableTime time) {
            time.advance(Duration.ofDays(3 * 365));
        }
    };

    Journal over(Journal good) {
        return good;
    }

    Clocks over(Clocks good) {
        return good;
    }

    FileKeys over(FileKeys good) {
        return good;
    }

    /** How the county takes years without data. */
    UnknownYearPolicy unknownYears() {
        return UnknownYearPolicy.PROVISIONAL;
    }

    /** What happens to its time when it is struck. */
    void struck(MovableTime time) {}

    private static Entry garbled(Entry entry) {
        return new Entry(
                entry.fileId(),
                entry.register(),
                entry.sequence(),
                "no-such-event",
                entry.typeVersion(),
                entry.at(),
                entry.actor(),
                entry.onBehalfOf(),
                "{",
                entry.vault(),
                entry.previousHash(),
                entry.hash());
    }

    /** A journal of which something is troubled. */
    private static class Troubled implements Journal {
        private final Journal good;

        private Troubled(Journal good) {
            this.good = good;
        }

        @Override
        public AppendResult append(Append append) {
            return good.append(append);
        }

        @Override
        public List<Entry> read(FileId fileId, long after) {
            return good.read(fileId, after);
        }

        @Override
        public boolean restore(FileCard card, List<Alarm> alarms) {
            return good.restore(card, alarms);
        }

        @Override
        public Optional<CommandRecord> command(CommandKey key) {
            return good.command(key);
        }

        @Override
        public FeedPosition end() {
            return good.end();
        }

        @Override
        public FeedPage follow(FeedPosition position, int limit) {
            return good.follow(position, limit);
        }

        @Override
        public Optional<Instant> heldBack(FeedPosition position) {
            return good.heldBack(position);
        }
    }
}
