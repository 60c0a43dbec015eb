//! Checks of the builtin table: names, documentation, examples, tests.

use std::path::Path;

use libtest_mimic::{Failed, Trial};
use runmat::{Session, builtins};

/// One trial for each builtin's examples, and those for the table as a whole.
pub(crate) fn trials(root: &Path) -> Vec<Trial> {
    let mut trials =
        vec![Trial::test("table::names_are_unique", unique), Trial::test("table::all_found", found)];
    for builtin in builtins() {
        let (name, doc) = (builtin.name, builtin.doc);
        let tests = root.join("tests/builtins").join(name);
        trials.push(Trial::test(format!("doc::{name}"), move || documented(name, doc)));
        trials.push(Trial::test(format!("tested::{name}"), move || {
            let has_case = std::fs::read_dir(&tests).is_ok_and(|mut entries| entries.next().is_some());
            if has_case { Ok(()) } else { Err(format!("no case in tests/builtins/{name}").into()) }
        }));
    }
    trials
}

fn unique() -> Result<(), Failed> {
    let mut names: Vec<&str> = builtins().iter().map(|b| b.name).collect();
    names.sort_unstable();
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(format!("{} is declared twice", pair[0]).into()),
        None => Ok(()),
    }
}

fn found() -> Result<(), Failed> {
    match builtins().iter().find(|b| runmat::builtin(b.name).is_none_or(|f| !std::ptr::eq(f, **b))) {
        Some(builtin) => Err(format!("the hash doesn't find {}", builtin.name).into()),
        None => Ok(()),
    }
}

/// A builtin has a summary and an example, and the examples hold: `expr %| text` displays that text.
fn documented(name: &str, doc: &str) -> Result<(), Failed> {
    if doc.trim().is_empty() {
        return Err(format!("{name} has no documentation").into());
    }
    let Some(block) = doc.split("```matlab").nth(1).and_then(|rest| rest.split("```").next()) else {
        return Err(format!("{name} has no example").into());
    };
    let mut session = Session::builder().capture_output().build();
    for line in block.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.split_once("%|") {
            None => session.run(line).map_err(|e| format!("{name}: {line}: {}", e.message()))?,
            Some((code, expected)) => {
                let code = code.trim().trim_end_matches([';', ',']);
                session.take_output();
                session
                    .run(&format!("disp({code})"))
                    .map_err(|e| format!("{name}: {code}: {}", e.message()))?;
                let squash = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
                let (got, want) = (squash(&session.take_output()), squash(expected));
                if got != want {
                    return Err(format!("{name}: {code} displays {got:?}, documented {want:?}").into());
                }
            }
        }
    }
    Ok(())
}
