/** Written agreements as PDF and as documents of Word, in the county's own form. */
@SuppressWarnings("requires-automatic")
module dev.yidi.rest.documents {
    requires com.samskivert.jmustache;
    requires dev.yidi.core;
    requires dev.yidi.ports;
    requires transitive dev.yidi.rest;
    requires java.xml;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires static org.jspecify;

    exports dev.yidi.rest.documents;
}
