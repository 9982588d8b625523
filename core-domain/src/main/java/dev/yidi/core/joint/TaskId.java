package dev.yidi.core.joint;

import dev.yidi.core.Text;

/** The name of a task 任务编号, unique within its joint handling. */
public record TaskId(String value) {
    public TaskId {
        Text.identifier("task", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
