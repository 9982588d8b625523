package dev.yidi.example.center.architecture.planted.core.desk;

/** Innocent: sealed, an enum with bodies, an anonymous class. */
abstract sealed class Closed {
    static final Runnable NOTHING = new Runnable() {
        @Override
        public void run() {
            // innocent
        }
    };

    enum Side {
        LEFT {
            @Override
            Side other() {
                return RIGHT;
            }
        },
        RIGHT {
            @Override
            Side other() {
                return LEFT;
            }
        };

        abstract Side other();
    }

    static final class Only extends Closed {
        int turn(Side side) {
            return switch (side) {
                case LEFT -> 1;
                case RIGHT -> 2;
            };
        }
    }
}
