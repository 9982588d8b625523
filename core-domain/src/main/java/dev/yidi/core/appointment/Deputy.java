package dev.yidi.core.appointment;

import dev.yidi.core.PersonName;
import dev.yidi.core.PhoneNumber;
import java.util.Optional;

/**
 * Who books for somebody else 代约人: a relative, a grid worker, a village cadre. The appointment stays that of who it is
 * for; the deputy's telephone number is a second factor to it as well. What a deputy may do in a case is told by a mandate
 * in the case and not here.
 *
 * @param name the name
 * @param phone the telephone number
 */
public record Deputy(PersonName name, Optional<PhoneNumber> phone) {}
