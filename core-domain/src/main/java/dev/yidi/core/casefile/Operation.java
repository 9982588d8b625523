package dev.yidi.core.casefile;

import dev.yidi.core.desk.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What is done with cases 操作, and the roles that may: the role part of the one {@link AccessPolicy}. */
public enum Operation {
    /** 查看. */
    READ(EnumSet.complementOf(EnumSet.of(Role.SYSTEM))),
    /** 登记 a new case; there is no case yet to be near to. */
    REGISTER(Staff.RECEPTION),
    /** 分类. */
    CLASSIFY(Staff.RECEPTION),
    /** 分拨, 撤回, 决定退回. */
    DISPATCH(Staff.DISPATCH),
    /** 受理, 不予受理, 提出异议. */
    ACCEPT(Staff.ORGAN),
    /** 办理: notices, notes, material, trips, parties, signers, pauses. */
    HANDLE(Staff.HANDLING),
    /** 调解, 司法确认. */
    MEDIATE(EnumSet.of(Role.MEDIATOR, Role.HANDLER, Role.ORGAN_HEAD, Role.CENTRE_HEAD)),
    /** 答复. */
    ANSWER(Staff.HANDLING),
    /** 办结, 结案, 重新办理, 并案. */
    CONCLUDE(Staff.HANDLING),
    /** 审批: what the law leaves to the head of the organ. */
    APPROVE(EnumSet.of(Role.ORGAN_HEAD, Role.CENTRE_HEAD)),
    /** 首办移交, 转办, 回避. */
    ASSIGN(Staff.HANDLING),
    /** 代办: urging, rating and withdrawing in the citizen's place. */
    SPEAK_FOR_CITIZEN(Staff.HANDLING),
    /** 启封举报人身份: knowing who reported. */
    KNOW_IDENTITY(EnumSet.of(Role.SEALED_REPORT_OFFICER)),
    /** 督办. */
    SUPERVISE(EnumSet.of(Role.SUPERVISOR, Role.CENTRE_HEAD)),
    /** 审计: reading the journal itself. */
    AUDIT(EnumSet.of(Role.AUDITOR)),
    /** 个人信息保护: holds, proposing erasure, lifting restrictions. */
    PROTECT_DATA(EnumSet.of(Role.DATA_PROTECTION_OFFICER, Role.CENTRE_HEAD)),
    /** 删除: carrying out what another proposed. */
    ERASE_DATA(EnumSet.of(Role.DATA_PROTECTION_OFFICER)),
    /** 计时: firing rungs; the library alone. */
    KEEP_TIME(EnumSet.of(Role.SYSTEM));

    private final Set<Role> roles;

    Operation(Set<Role> roles) {
        this.roles = Collections.unmodifiableSet(roles);
    }

    /** The roles of which one is needed. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether it is about one case, so that the reader must be allowed to see that case. */
    public boolean isOfCase() {
        return this != REGISTER && this != KEEP_TIME;
    }

    private static final class Staff {
        private static final Set<Role> DISPATCH = EnumSet.of(
                Role.CENTRE_DISPATCHER, Role.CENTRE_HEAD, Role.ORGAN_HEAD, Role.HANDLER, Role.SEALED_REPORT_OFFICER);
        private static final Set<Role> RECEPTION = EnumSet.of(
                Role.RECEPTIONIST,
                Role.GRID_WORKER,
                Role.CENTRE_DISPATCHER,
                Role.CENTRE_HEAD,
                Role.ORGAN_HEAD,
                Role.HANDLER,
                Role.SEALED_REPORT_OFFICER);
        private static final Set<Role> ORGAN = DISPATCH;
        private static final Set<Role> HANDLING = EnumSet.of(
                Role.RECEPTIONIST,
                Role.GRID_WORKER,
                Role.CENTRE_DISPATCHER,
                Role.CENTRE_HEAD,
                Role.ORGAN_HEAD,
                Role.HANDLER,
                Role.MEDIATOR,
                Role.SEALED_REPORT_OFFICER);
    }
}
