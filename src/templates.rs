//! The files that experts change: embedded from `templates/`, overlaid by the user's own.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use include_dir::{Dir, File, include_dir};

pub use crate::load::{FONTS, LAYOUTS};
use crate::source::yaml::{self, Node};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The folders whose files are YAML.
const YAML_FOLDERS: [&str; 4] = ["regeln", "befunde", "kataloge", "recht"];

/// The embedded YAML files as trees, each parsed at most once.
static TREES: LazyLock<BTreeMap<&str, OnceLock<Option<Node<'_>>>>> = LazyLock::new(|| {
    let files = YAML_FOLDERS.iter().filter_map(|folder| EMBEDDED.get_dir(folder)).flat_map(Dir::files);
    files.filter_map(|file| Some((file.path().to_str()?, OnceLock::new()))).collect()
});

/// Parses the embedded files, the last ones first: a second thread can do it while the first ones are asked for.
pub fn parse_ahead() {
    for path in TREES.keys().rev() {
        let _ = embedded_tree(path);
    }
}

/// Whether a path lies in a folder.
#[must_use]
pub fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// The embedded fonts, sorted by the names of their files.
pub fn fonts() -> impl Iterator<Item = &'static [u8]> {
    let files = EMBEDDED.get_dir(FONTS).into_iter().flat_map(Dir::files);
    let is_font = |file: &&File<'_>| file.path().extension().is_some_and(|ending| ending != "txt");
    files.filter(is_font).map(File::contents)
}

/// The embedded text at a path, whatever the project has laid over it.
#[must_use]
pub fn embedded(path: &str) -> Option<&'static str> {
    EMBEDDED.get_file(path).and_then(File::contents_utf8)
}

fn embedded_tree(path: &str) -> Option<&'static Node<'static>> {
    let parse = || EMBEDDED.get_file(path).and_then(File::contents_utf8).and_then(|text| yaml::parse(text).ok());
    TREES.get(path)?.get_or_init(parse).as_ref()
}

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
        self.own.get(path).map(String::as_str).or_else(|| embedded(path))
    }

    /// The files of the project, by path.
    #[must_use]
    pub fn own(&self) -> &BTreeMap<String, String> {
        &self.own
    }

    /// Whether the project has laid a file over this one, or added it.
    #[must_use]
    pub fn is_own(&self, path: &str) -> bool {
        self.own.contains_key(path)
    }

    /// The tree of a file that stands as it is embedded; none of the user's own.
    #[must_use]
    pub fn tree(&self, path: &str) -> Option<&'static Node<'static>> {
        if self.own.contains_key(path) { None } else { embedded_tree(path) }
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
