//! Arguments in, exit code out.

use std::io::IsTerminal;
use std::process::ExitCode;

use crmplan::commands::{self, Environment};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[expect(clippy::disallowed_methods, reason = "the one door to the environment")]
fn main() -> ExitCode {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let environment = Environment {
        locale: ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable),
        no_color: variable("NO_COLOR").is_some(),
        terminal: std::io::stderr().is_terminal(),
        output_terminal: std::io::stdout().is_terminal(),
        home: ["HOME", "USERPROFILE"].into_iter().find_map(variable),
    };
    ExitCode::from(commands::run(std::env::args_os().collect(), &environment).code())
}
