package dev.yidi.core.prevention;

/** How great the risk is 风险等级. */
public enum RiskLevel {
    /** 低风险. */
    LOW,
    /** 中风险: only with conditions. */
    MEDIUM,
    /** 高风险: not as it is. */
    HIGH;

    /** Whether {@code conclusion} goes with this risk. */
    public boolean allows(Conclusion conclusion) {
        return switch (this) {
            case LOW -> true;
            case MEDIUM -> conclusion != Conclusion.IMPLEMENT;
            case HIGH -> !conclusion.goesAhead();
        };
    }
}
