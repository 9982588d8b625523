/** The pure core of the county one-stop centre 县级社会治理综合服务中心: values, states and rules, without I/O. */
module dev.yidi.core {
    requires static org.jspecify;

    exports dev.yidi.core;
    exports dev.yidi.core.appointment;
    exports dev.yidi.core.casefile;
    exports dev.yidi.core.conference;
    exports dev.yidi.core.consultation;
    exports dev.yidi.core.court;
    exports dev.yidi.core.desk;
    exports dev.yidi.core.document;
    exports dev.yidi.core.escalation;
    exports dev.yidi.core.file;
    exports dev.yidi.core.hall;
    exports dev.yidi.core.indicator;
    exports dev.yidi.core.joint;
    exports dev.yidi.core.litigation;
    exports dev.yidi.core.likeness;
    exports dev.yidi.core.mandate;
    exports dev.yidi.core.mediation;
    exports dev.yidi.core.mediator;
    exports dev.yidi.core.petition;
    exports dev.yidi.core.outside;
    exports dev.yidi.core.place;
    exports dev.yidi.core.pool;
    exports dev.yidi.core.prevention;
    exports dev.yidi.core.privacy;
    exports dev.yidi.core.proceeding;
    exports dev.yidi.core.profile;
    exports dev.yidi.core.reception;
    exports dev.yidi.core.report;
    exports dev.yidi.core.request;
    exports dev.yidi.core.supervision;
    exports dev.yidi.core.time;
}
