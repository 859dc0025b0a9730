//! The files that experts change: embedded from `templates/`, overlaid by the user's own.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// Embedded templates with the user's own laid over them.
#[derive(Debug, Clone, Default)]
pub struct Templates {
    own: BTreeMap<String, String>,
}

impl Templates {
    /// The embedded templates, where `own` (path below `templates/` → text) has no file of the same name.
    #[must_use]
    pub fn with_own(own: BTreeMap<String, String>) -> Self {
        Self { own }
    }

    /// The text of one template.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        let embedded = || EMBEDDED.get_file(path).and_then(include_dir::File::contents_utf8);
        self.own.get(path).map(String::as_str).or_else(embedded)
    }

    /// Paths of all templates in a folder, sorted.
    #[must_use]
    pub fn list(&self, folder: &str) -> Vec<String> {
        let embedded = EMBEDDED.get_dir(folder).into_iter().flat_map(Dir::files);
        let embedded = embedded.filter_map(|file| file.path().to_str().map(str::to_owned));
        let prefix = format!("{folder}/");
        let own = self.own.keys().filter(|path| path.starts_with(&prefix)).cloned();
        let mut paths: Vec<String> = embedded.chain(own).collect();
        paths.sort();
        paths.dedup();
        paths
    }
}
