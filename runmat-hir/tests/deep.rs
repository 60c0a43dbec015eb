//! Long and deep programs: linear time, little stack; a clear error where nesting goes too far.

mod support;

use std::time::{Duration, Instant};

use runmat_hir::{dump, infer};
use support::{Table, lower};

const LONG: usize = 100_000;

/// Lowers, infers and dumps; gives the first error.
fn run(text: &str, octave: bool) -> Result<(), String> {
    let start = Instant::now();
    let lowered = lower("deep", text, octave);
    let result = match &lowered.unit {
        Ok(unit) => {
            let types = |id| infer::infer(unit, id, &Table);
            dump::typed(&lowered.source, &lowered.interner, unit, &types);
            Ok(())
        }
        Err(errors) => Err(errors.first().map(|e| e.message.clone()).unwrap_or_default()),
    };
    assert!(start.elapsed() < Duration::from_secs(20), "{:?} for {:.40}…", start.elapsed(), text);
    result
}

fn function(body: &str) -> String {
    format!("function r = deep(a, b)\n{body}\nend\n")
}

#[test]
fn long_chains_are_lowered() {
    let chains = [
        format!("r = a{};", " + b".repeat(LONG)),
        format!("r = a{};", " .* b + f(a)".repeat(LONG / 4)),
        format!("r = a{};", ".b".repeat(LONG)),
        format!("r = g{};", ".b".repeat(LONG)),
        format!("r = a{};", " && b".repeat(LONG)),
        format!("r = a{};", " && b || a".repeat(LONG / 2)),
        format!("r = a{};", " == b || a".repeat(LONG / 2)),
        format!("r = [1{}];", ", a".repeat(LONG)),
        format!("r = [1{}];", "; a".repeat(LONG)),
        format!("r = {{1{}}};", ", a".repeat(LONG)),
        format!("r = f(1{});", ", a".repeat(LONG)),
        format!("if a, r = 1; {} end", "elseif b, r = 2; ".repeat(LONG)),
        format!("switch a, {} end", "case 1, r = b; ".repeat(LONG)),
        "r = f(a); ".repeat(LONG),
        "try, r = f(a); catch, r = b; end; ".repeat(LONG / 10),
        "while a, r = f(a); if r, break, end; end; ".repeat(LONG / 10),
        format!("r = {}a{};", "(".repeat(10_000), ")".repeat(10_000)),
        format!("{} r = 1; {}", "if a, else ".repeat(LONG), "end ".repeat(LONG)),
    ];
    for chain in &chains {
        assert_eq!(run(&function(chain), false), Ok(()), "{chain:.40}");
        assert_eq!(run(chain, false), Ok(()), "{chain:.40}");
    }
}

#[test]
fn nesting_has_a_limit() {
    let too_deep = [
        format!("r = {}a{};", "[".repeat(10_000), "]".repeat(10_000)),
        format!("r = {}a{};", "f(".repeat(10_000), ")".repeat(10_000)),
        format!("r = {}a;", "-".repeat(LONG)),
        format!("r = a{};", "'".repeat(LONG)),
        format!("r = {}a;", "@() ".repeat(LONG)),
        format!("{} r = 1; {}", "if a, ".repeat(LONG), "end ".repeat(LONG)),
        format!("{} r = 1; {}", "for k = 1:3, ".repeat(LONG), "end ".repeat(LONG)),
    ];
    for text in &too_deep {
        let error = run(&function(text), false).expect_err("the program nests too deeply");
        assert!(error.contains("too deeply"), "{error}");
    }
    assert!(run(&format!("r = {}1;", "x = ".repeat(LONG)), true).is_err());
}

#[test]
fn what_is_within_the_limit_runs_on_a_small_stack() {
    let deep = 450;
    let texts = [
        format!("r = {}a{};", "[".repeat(deep), "]".repeat(deep)),
        format!("r = {}a{};", "f(".repeat(deep), ")".repeat(deep)),
        format!("r = {}a{};", "a(1, ".repeat(deep), ")".repeat(deep)),
        format!("r = {}a;", "-".repeat(deep)),
        format!("r = {}a;", "@() ".repeat(50)),
        format!("{} r = 1; {}", "for k = 1:3, ".repeat(deep), "end ".repeat(deep)),
        format!("{} r = a; {}", "try, ".repeat(deep), "catch e, r = e; end ".repeat(deep)),
        format!(
            "{} r = a; {}",
            "unwind_protect, ".repeat(deep),
            "unwind_protect_cleanup, r = b; end ".repeat(deep)
        ),
    ];
    let run_all = move || {
        for text in &texts {
            assert_eq!(run(&function(text), false), Ok(()), "{text:.40}");
        }
    };
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(run_all).expect("a thread starts");
    thread.join().expect("the texts are lowered");
}

#[test]
fn functions_with_nested_functions_are_linear() {
    let inner: String =
        (0..2_000).map(|k| format!("function f{k}\n x{k} = total + f{}; y = x{k};\n end\n", k / 2)).collect();
    let text = format!("function r = deep(a)\n total = a; r = f1;\n{inner}\nend\n");
    assert_eq!(run(&text, false), Ok(()));
    let nest: String = (0..50).map(|k| format!("function g{k}\n z{k} = a;\n")).collect();
    let text = format!("function r = deep(a)\n r = 1;\n{nest}{}\nend\n", "end\n".repeat(50));
    assert_eq!(run(&text, false), Ok(()));
}
