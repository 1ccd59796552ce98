/**
 * Names that an element with that id would shadow: `window.name`, `document.cookie`, `form.action` and what every
 * object has. Scripts of the school's site that read them would get the element instead (“DOM clobbering”). The list
 * holds what has no blank or digit in it and could come out of a heading or an author's hand.
 */
const NAMES = `
alert atob blur btoa caches cancelanimationframe canceidlecallback clearinterval cleartimeout clientinformation close
closed confirm cookiestore createimagebitmap credentialless crossoriginisolated crypto customelements devicepixelratio
document documentpictureinpicture event external fence fetch find focus frameelement frames getcomputedstyle
getselection history indexeddb innerheight innerwidth issecurecontext launchqueue length localstorage location
locationbar matchmedia menubar moveby moveto name navigation navigator offscreenbuffering open opener origin
originagentcluster outerheight outerwidth pagexoffset pageyoffset parent performance personalbar postmessage print
prompt queuemicrotask releaseevents reporterror requestanimationframe requestidlecallback resizeby resizeto scheduler
screen screenleft screentop screenx screeny scroll scrollbars scrollby scrollto scrollx scrolly self sessionstorage
setinterval settimeout speechsynthesis status statusbar stop structuredclone styleMedia toolbar top trustedtypes
visualviewport window globalthis undefined nan infinity array object string number boolean function symbol date math
json promise proxy reflect regexp error map set image option audio eval isnan isfinite parsefloat parseint escape
unescape encodeuri decodeuri encodeuricomponent decodeuricomponent console chrome lit kepu kepusearchdata
url uri documenturi compatmode characterset charset inputencoding contenttype doctype documentelement xmlencoding
domain referrer cookie lastmodified readystate title dir body head images embeds plugins links forms scripts
currentscript defaultview designmode anchors applets fgcolor linkcolor vlinkcolor alinkcolor bgcolor all activeelement
children firstelementchild lastelementchild childelementcount styleSheets adoptedstylesheets fonts timeline
rootelement hidden visibilitystate write writeln clear execcommand createelement createtextnode getelementbyid
getelementsbyname queryselector queryselectorall append prepend normalize implementation nodename nodetype nodevalue
parentnode parentelement childnodes firstchild lastchild nextsibling previoussibling ownerdocument textcontent
isconnected baseuri attributes classname classlist id innerhtml outerhtml innertext outertext dataset style slot part
remove replacewith matches closest
action method target enctype encoding elements acceptcharset autocomplete novalidate submit reset rel rellist
checkvalidity reportvalidity requestsubmit
constructor prototype hasownproperty isprototypeof propertyisenumerable tolocalestring tostring valueof
__proto__ __definegetter__ __definesetter__ __lookupgetter__ __lookupsetter__ then
`;

const RESERVED = new Set(NAMES.toLowerCase().split(/\s+/).filter(Boolean));

/** Footnotes and the portal's own parts take their ids from these. */
const RESERVED_FORMS = /^(?:fn|fnref)\d|^kepu-|^on[a-z]+$|^webkit/i;

/** True if an element must not carry this id. Case does not count: Latin anchors are lower case anyway. */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id.toLowerCase()) || RESERVED_FORMS.test(id);
}
