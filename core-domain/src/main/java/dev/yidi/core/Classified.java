package dev.yidi.core;

/**
 * A text that may be personal or confidential 个人信息: encrypted at rest, masked in lists, absent from logs.
 *
 * <p>Every type of this kind hides its value from {@code toString}. Records keep such texts in these types only, so
 * that what must be protected is known by its type.
 */
public sealed interface Classified permits FreeText, PersonName, PhoneNumber, IdentityNumber, QueryCode, SensitiveText {
    /** The protected text itself. */
    String reveal();

    /** A form of it from which nobody is known again by this value alone 脱敏; it is the same for equal values. */
    String masked();
}
