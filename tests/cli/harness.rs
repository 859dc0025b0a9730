//! A project in a temporary folder and the program run on it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use tempfile::TempDir;

/// The files of a project by path, once it is made.
pub type Kept = OnceLock<Vec<(String, Vec<u8>)>>;

/// A project that a test may break.
pub struct Project {
    folder: TempDir,
}

impl Project {
    /// A copy of `examples/NAME`.
    pub fn from_example(name: &str) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        copy(&root().join("examples").join(name), folder.path());
        Self { folder }
    }

    /// The small example with a handful of its requirements confirmed: a release of it is set in a moment.
    pub fn with_few_requirements() -> Self {
        let project = Self::from_example("klein");
        let chosen = ["KON-001", "KON-005", "KON-006", "AKT-001", "BET-001", "DSG-001", "ABG-001", "ABG-002"];
        let run = project.run(&[&["lastenheft", "adopt"], &chosen[..]].concat());
        assert_eq!(run.code, 0, "{run}");
        let head = fs::read_to_string(project.path().join("crmplan.yaml")).expect("the project file");
        let project = project.with("crmplan.yaml", format!("{head}kataloge: []\n"));
        for args in [["lastenheft", "adopt", "--all"], ["lastenheft", "confirm", "--all"]] {
            let run = project.run(&args);
            assert_eq!(run.code, 0, "{run}");
        }
        project
    }

    /// A copy of a project that many tests begin with: it is made once, by whoever wants it first.
    pub fn once(kept: &Kept, make: impl FnOnce() -> Self) -> Self {
        let files = kept.get_or_init(|| {
            let mut files = Vec::new();
            read(make().path(), Path::new(""), &mut files);
            files
        });
        files.iter().fold(Self::empty(), |project, (path, bytes)| project.with(path, bytes))
    }

    /// An empty folder.
    pub fn empty() -> Self {
        Self { folder: TempDir::new().expect("a temporary folder") }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file of the project.
    pub fn with(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let full = self.path().join(path);
        fs::create_dir_all(full.parent().expect("a folder")).expect("the folder is made");
        fs::write(full, content).expect("the file is written");
        self
    }

    /// Removes a file or folder of the project.
    pub fn without(self, path: &str) -> Self {
        let full = self.path().join(path);
        if full.is_dir() { fs::remove_dir_all(full) } else { fs::remove_file(full) }.expect("it is removed");
        self
    }

    /// Runs the program on the project, with messages in German.
    pub fn run(&self, args: &[&str]) -> Run {
        run_in(self.path(), args)
    }

    /// Whether the program wrote any output.
    pub fn has_output(&self) -> bool {
        self.path().join("ausgabe").exists()
    }
}

/// What a run left behind.
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl std::fmt::Display for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "exit {}\n{}{}", self.code, self.stdout, self.stderr)
    }
}

/// Runs the program in `folder`.
pub fn run_in(folder: &Path, args: &[&str]) -> Run {
    let output: Output = Command::new(env!("CARGO_BIN_EXE_crmplan"))
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("LANG", "de_DE.UTF-8")
        .output()
        .expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    Run { code: output.status.code().expect("no signal"), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Reads all files below `root`, by their path there.
fn read(root: &Path, below: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(root.join(below)).expect("the folder is read") {
        let path = below.join(entry.expect("the entry is read").file_name());
        if root.join(&path).is_dir() {
            read(root, &path, files);
        } else {
            let name = path.to_str().expect("a plain name").to_owned();
            files.push((name, fs::read(root.join(path)).expect("the file is read")));
        }
    }
}

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder is made");
    for entry in fs::read_dir(from).expect("the folder is read") {
        let entry = entry.expect("the entry is read");
        let target = to.join(entry.file_name());
        match (entry.path().is_dir(), entry.file_name() == "ausgabe") {
            (_, true) => {}
            (true, false) => copy(&entry.path(), &target),
            (false, false) => drop(fs::copy(entry.path(), target).expect("the file is copied")),
        }
    }
}

/// A text without checksums of 64 digits: they differ with every version of the program, the sentence does not.
pub fn without_sums(text: &str) -> String {
    let is_sum = |word: &str| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let shown = |word: &str| {
        let digits = word.trim_matches([';', ',', ')', '„', '“']);
        if is_sum(digits) { word.replace(digits, "…") } else { word.to_owned() }
    };
    text.lines().map(|line| line.split(' ').map(shown).collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join("\n")
}
