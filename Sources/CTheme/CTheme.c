#include "CTheme.h"

static const unsigned char style_css[] = {
#embed "../../theme/style.css"
};
const theme_file theme_files[] = {{"style.css", style_css, sizeof style_css}};
const size_t theme_file_count = sizeof theme_files / sizeof theme_files[0];
