// The default theme: every file of the repository's theme/ folder, embedded by the compiler.
// A test holds this list against the folder.
#include "CTheme.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char article_mustache[] = {
#embed "../../theme/article.mustache"
};
static const unsigned char checks_mustache[] = {
#embed "../../theme/checks.mustache"
};
static const unsigned char claims_mustache[] = {
#embed "../../theme/claims.mustache"
};
static const unsigned char commune_mustache[] = {
#embed "../../theme/commune.mustache"
};
static const unsigned char corrections_mustache[] = {
#embed "../../theme/corrections.mustache"
};
static const unsigned char criterion_mustache[] = {
#embed "../../theme/criterion.mustache"
};
static const unsigned char data_mustache[] = {
#embed "../../theme/data.mustache"
};
static const unsigned char documents_mustache[] = {
#embed "../../theme/documents.mustache"
};
static const unsigned char funds_mustache[] = {
#embed "../../theme/funds.mustache"
};
static const unsigned char holidays_yaml[] = {
#embed "../../theme/holidays.yaml"
};
static const unsigned char home_mustache[] = {
#embed "../../theme/home.mustache"
};
static const unsigned char in_css[] = {
#embed "../../theme/in.css"
};
static const unsigned char index_mustache[] = {
#embed "../../theme/index.mustache"
};
static const unsigned char layout_mustache[] = {
#embed "../../theme/layout.mustache"
};
static const unsigned char month_mustache[] = {
#embed "../../theme/month.mustache"
};
static const unsigned char names_mustache[] = {
#embed "../../theme/names.mustache"
};
static const unsigned char not_found_mustache[] = {
#embed "../../theme/not-found.mustache"
};
static const unsigned char notices_mustache[] = {
#embed "../../theme/notices.mustache"
};
static const unsigned char parts_bands_mustache[] = {
#embed "../../theme/parts/bands.mustache"
};
static const unsigned char parts_bar_mustache[] = {
#embed "../../theme/parts/bar.mustache"
};
static const unsigned char parts_card_mustache[] = {
#embed "../../theme/parts/card.mustache"
};
static const unsigned char parts_changed_set_mustache[] = {
#embed "../../theme/parts/changed-set.mustache"
};
static const unsigned char parts_changed_village_mustache[] = {
#embed "../../theme/parts/changed-village.mustache"
};
static const unsigned char parts_fund_table_mustache[] = {
#embed "../../theme/parts/fund-table.mustache"
};
static const unsigned char parts_history_line_mustache[] = {
#embed "../../theme/parts/history-line.mustache"
};
static const unsigned char parts_history_mustache[] = {
#embed "../../theme/parts/history.mustache"
};
static const unsigned char parts_load_table_mustache[] = {
#embed "../../theme/parts/load-table.mustache"
};
static const unsigned char parts_mark_mustache[] = {
#embed "../../theme/parts/mark.mustache"
};
static const unsigned char parts_matrix_mustache[] = {
#embed "../../theme/parts/matrix.mustache"
};
static const unsigned char parts_notice_mustache[] = {
#embed "../../theme/parts/notice.mustache"
};
static const unsigned char parts_overview_mustache[] = {
#embed "../../theme/parts/overview.mustache"
};
static const unsigned char parts_pair_mustache[] = {
#embed "../../theme/parts/pair.mustache"
};
static const unsigned char parts_part_table_mustache[] = {
#embed "../../theme/parts/part-table.mustache"
};
static const unsigned char parts_posting_mustache[] = {
#embed "../../theme/parts/posting.mustache"
};
static const unsigned char parts_reading_notes_mustache[] = {
#embed "../../theme/parts/reading-notes.mustache"
};
static const unsigned char parts_reading_row_mustache[] = {
#embed "../../theme/parts/reading-row.mustache"
};
static const unsigned char parts_sources_mustache[] = {
#embed "../../theme/parts/sources.mustache"
};
static const unsigned char parts_status_cell_mustache[] = {
#embed "../../theme/parts/status-cell.mustache"
};
static const unsigned char parts_task_group_mustache[] = {
#embed "../../theme/parts/task-group.mustache"
};
static const unsigned char parts_task_mustache[] = {
#embed "../../theme/parts/task.mustache"
};
static const unsigned char parts_verdict_class_mustache[] = {
#embed "../../theme/parts/verdict-class.mustache"
};
static const unsigned char poster_mustache[] = {
#embed "../../theme/poster.mustache"
};
static const unsigned char postings_mustache[] = {
#embed "../../theme/postings.mustache"
};
static const unsigned char set_mustache[] = {
#embed "../../theme/set.mustache"
};
static const unsigned char sheet_mustache[] = {
#embed "../../theme/sheet.mustache"
};
static const unsigned char site_map_mustache[] = {
#embed "../../theme/site-map.mustache"
};
static const unsigned char speech_mustache[] = {
#embed "../../theme/speech.mustache"
};
static const unsigned char spoken_en_yaml[] = {
#embed "../../theme/spoken/en.yaml"
};
static const unsigned char spoken_vi_yaml[] = {
#embed "../../theme/spoken/vi.yaml"
};
static const unsigned char style_css[] = {
#embed "../../theme/style.css"
};
static const unsigned char task_part_mustache[] = {
#embed "../../theme/task-part.mustache"
};
static const unsigned char tasks_mustache[] = {
#embed "../../theme/tasks.mustache"
};
static const unsigned char unit_mustache[] = {
#embed "../../theme/unit.mustache"
};
static const unsigned char units_mustache[] = {
#embed "../../theme/units.mustache"
};
static const unsigned char village_list_mustache[] = {
#embed "../../theme/village-list.mustache"
};
static const unsigned char village_mustache[] = {
#embed "../../theme/village.mustache"
};
static const unsigned char words_en_yaml[] = {
#embed "../../theme/words/en.yaml"
};
static const unsigned char words_vi_yaml[] = {
#embed "../../theme/words/vi.yaml"
};
static const unsigned char year_mustache[] = {
#embed "../../theme/year.mustache"
};

static const theme_file files[] = {
    {"article.mustache", article_mustache, sizeof article_mustache},
    {"checks.mustache", checks_mustache, sizeof checks_mustache},
    {"claims.mustache", claims_mustache, sizeof claims_mustache},
    {"commune.mustache", commune_mustache, sizeof commune_mustache},
    {"corrections.mustache", corrections_mustache, sizeof corrections_mustache},
    {"criterion.mustache", criterion_mustache, sizeof criterion_mustache},
    {"data.mustache", data_mustache, sizeof data_mustache},
    {"documents.mustache", documents_mustache, sizeof documents_mustache},
    {"funds.mustache", funds_mustache, sizeof funds_mustache},
    {"holidays.yaml", holidays_yaml, sizeof holidays_yaml},
    {"home.mustache", home_mustache, sizeof home_mustache},
    {"in.css", in_css, sizeof in_css},
    {"index.mustache", index_mustache, sizeof index_mustache},
    {"layout.mustache", layout_mustache, sizeof layout_mustache},
    {"month.mustache", month_mustache, sizeof month_mustache},
    {"names.mustache", names_mustache, sizeof names_mustache},
    {"not-found.mustache", not_found_mustache, sizeof not_found_mustache},
    {"notices.mustache", notices_mustache, sizeof notices_mustache},
    {"parts/bands.mustache", parts_bands_mustache, sizeof parts_bands_mustache},
    {"parts/bar.mustache", parts_bar_mustache, sizeof parts_bar_mustache},
    {"parts/card.mustache", parts_card_mustache, sizeof parts_card_mustache},
    {"parts/changed-set.mustache", parts_changed_set_mustache, sizeof parts_changed_set_mustache},
    {"parts/changed-village.mustache", parts_changed_village_mustache, sizeof parts_changed_village_mustache},
    {"parts/fund-table.mustache", parts_fund_table_mustache, sizeof parts_fund_table_mustache},
    {"parts/history-line.mustache", parts_history_line_mustache, sizeof parts_history_line_mustache},
    {"parts/history.mustache", parts_history_mustache, sizeof parts_history_mustache},
    {"parts/load-table.mustache", parts_load_table_mustache, sizeof parts_load_table_mustache},
    {"parts/mark.mustache", parts_mark_mustache, sizeof parts_mark_mustache},
    {"parts/matrix.mustache", parts_matrix_mustache, sizeof parts_matrix_mustache},
    {"parts/notice.mustache", parts_notice_mustache, sizeof parts_notice_mustache},
    {"parts/overview.mustache", parts_overview_mustache, sizeof parts_overview_mustache},
    {"parts/pair.mustache", parts_pair_mustache, sizeof parts_pair_mustache},
    {"parts/part-table.mustache", parts_part_table_mustache, sizeof parts_part_table_mustache},
    {"parts/posting.mustache", parts_posting_mustache, sizeof parts_posting_mustache},
    {"parts/reading-notes.mustache", parts_reading_notes_mustache, sizeof parts_reading_notes_mustache},
    {"parts/reading-row.mustache", parts_reading_row_mustache, sizeof parts_reading_row_mustache},
    {"parts/sources.mustache", parts_sources_mustache, sizeof parts_sources_mustache},
    {"parts/status-cell.mustache", parts_status_cell_mustache, sizeof parts_status_cell_mustache},
    {"parts/task-group.mustache", parts_task_group_mustache, sizeof parts_task_group_mustache},
    {"parts/task.mustache", parts_task_mustache, sizeof parts_task_mustache},
    {"parts/verdict-class.mustache", parts_verdict_class_mustache, sizeof parts_verdict_class_mustache},
    {"poster.mustache", poster_mustache, sizeof poster_mustache},
    {"postings.mustache", postings_mustache, sizeof postings_mustache},
    {"set.mustache", set_mustache, sizeof set_mustache},
    {"sheet.mustache", sheet_mustache, sizeof sheet_mustache},
    {"site-map.mustache", site_map_mustache, sizeof site_map_mustache},
    {"speech.mustache", speech_mustache, sizeof speech_mustache},
    {"spoken/en.yaml", spoken_en_yaml, sizeof spoken_en_yaml},
    {"spoken/vi.yaml", spoken_vi_yaml, sizeof spoken_vi_yaml},
    {"style.css", style_css, sizeof style_css},
    {"task-part.mustache", task_part_mustache, sizeof task_part_mustache},
    {"tasks.mustache", tasks_mustache, sizeof tasks_mustache},
    {"unit.mustache", unit_mustache, sizeof unit_mustache},
    {"units.mustache", units_mustache, sizeof units_mustache},
    {"village-list.mustache", village_list_mustache, sizeof village_list_mustache},
    {"village.mustache", village_mustache, sizeof village_mustache},
    {"words/en.yaml", words_en_yaml, sizeof words_en_yaml},
    {"words/vi.yaml", words_vi_yaml, sizeof words_vi_yaml},
    {"year.mustache", year_mustache, sizeof year_mustache},
};

const size_t theme_file_count = sizeof files / sizeof files[0];

const theme_file *theme_files_start(void) { return files; }
