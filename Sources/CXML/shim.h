#include <libxml/xmlversion.h>
/* Its headers would bring the system's ICU along, which is not the one that Foundation brings. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlerror.h>
