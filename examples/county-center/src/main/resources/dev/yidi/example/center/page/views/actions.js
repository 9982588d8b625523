/**
 * What an officer can do on a case: for each verb of the API the fields its form asks for.
 * A field is [name, type, required]; a type is text, area, date, organ, topic, party, officer, span or a list of words
 * `words:<prefix>:<A,B,C>` whose texts stand under that prefix.
 */
export const ACTIONS = {
  classify: [["kind", "words:kind:DISPUTE,PETITION,REQUEST,REPORT,CONSULTATION", true], ["category", "words:category:,SUGGESTION,REPORT_ACCUSATION,APPEAL_CLAIM"], ["topic", "topic", true], ["reason", "text"]],
  "answer-on-the-spot": [["answer", "area", true]],
  dispatch: [["verb", "words:verb:FORWARD,ASSIGN,GUIDE,SINK,RAISE,TRANSFER,DESIGNATE", true], ["to", "organ", true], ["reason", "text", true], ["reportBy", "date"]],
  accept: [["handler", "text"]],
  decline: [["ground", "words:ground:", true], ["whereToGo", "area", true]],
  object: [["reasons", "area", true], ["proposed", "organ"]],
  "agree-to-return": [],
  "refuse-return": [["reason", "text", true]],
  recall: [["reason", "text", true]],
  "give-notice": [["kind", "words:notice:RECEIPT,ACCEPTANCE,EXTENSION,IMPOSSIBLE", true]],
  delegate: [["to", "text", true]],
  "add-signer": [["signer", "text", true]],
  "hand-over": [["to", "text", true], ["reason", "text", true]],
  "record-trip": [["place", "text", true], ["reason", "text", true]],
  "add-note": [["text", "area", true]],
  "add-material": [["text", "area", true]],
  recuse: [["officer", "text", true], ["ground", "words:conflict:NEAR_RELATIVE,INTEREST,OTHER_TIE", true]],
  conclude: [["result", "words:result:", true], ["summary", "area", true]],
  answer: [["answer", "area", true]],
  close: [],
  reopen: [["reason", "area", true]],
  withdraw: [["party", "party", true], ["reason", "text", true]],
  pause: [["clock", "clock", true], ["reason", "words:pause:HEARING,APPRAISAL,MATERIALS_PENDING,FORCE_MAJEURE", true]],
  resume: [["clock", "clock", true]],
  extend: [["clock", "clock", true], ["span", "span", true], ["reason", "text", true]],
};

/** Verbs of a mediation, with the fields each asks for. */
export const MEDIATION = {
  consent: [["party", "party", true]],
  refuse: [["party", "party", true], ["reason", "text"]],
  "choose-mediator": [["by", "parties", true], ["mediator", "text", true]],
  "appoint-mediator": [["mediator", "text", true]],
  "request-recusal": [["party", "party", true], ["mediator", "text", true], ["ground", "words:conflict:NEAR_RELATIVE,INTEREST,OTHER_TIE", true], ["reason", "text", true]],
  "hold-session": [["mode", "words:session:ON_SITE,ONLINE", true], ["place", "text", true], ["attended", "parties", true], ["minutes", "area", true]],
  end: [["reason", "words:end:SETTLED_PRIVATELY,WITHDRAWN,UNREACHABLE,TOO_FAR_APART,PERIOD_EXPIRED,SIGNATURE_REFUSED,SUED,OTHER", true], ["otherWays", "ways", true]],
};
