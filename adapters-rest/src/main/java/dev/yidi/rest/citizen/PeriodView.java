package dev.yidi.rest.citizen;

import java.util.Optional;

/**
 * Within what time something must be done.
 *
 * @param limit stable: {@code XF_HANDLE}
 * @param kind the kind of matter it holds for
 * @param lawful the statutory period: 15 working-days
 * @param promised the county's own shorter one
 * @param basis the law
 */
public record PeriodView(String limit, WordView kind, String lawful, Optional<String> promised, String basis) {}
