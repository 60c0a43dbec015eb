//! The command from outside: what it prints where, and with which status it ends.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

fn runmat(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_runmat"));
    command.args(arguments).stdin(Stdio::null());
    command
}

/// Status, standard output and standard error of a run.
fn run(arguments: &[&str]) -> (i32, String, String) {
    told(runmat(arguments).output().expect("the command starts"))
}

fn told(output: Output) -> (i32, String, String) {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code().expect("no signal ended it"), text(output.stdout), text(output.stderr))
}

/// A script of this content in a folder of the tests.
fn script(name: &str, content: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("command");
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let path = folder.join(name);
    std::fs::write(&path, content).expect("the script can be written");
    path
}

fn path_of(path: &std::path::Path) -> &str {
    path.to_str().expect("the tests' folder has a plain name")
}

/// language.md 33.1.
#[test]
fn a_script_runs_and_ends_with_its_status() {
    let path = script("prints.m", b"fprintf('%d\\n', 6 * 7);");
    assert_eq!(run(&[path_of(&path)]), (0, "42\n".into(), String::new()));
    let path = script("leaves.m", b"disp('before'); exit(3); disp('behind');");
    assert_eq!(run(&[path_of(&path)]), (3, "before\n".into(), String::new()));
}

/// language.md 33.4.
#[test]
fn code_comes_from_the_command_line_and_from_standard_input() {
    for arguments in [["-e", "disp(1)"], ["-batch", "disp(1)"], ["--eval", "disp(1)"]] {
        assert_eq!(run(&arguments).0, 0, "{arguments:?}");
        assert_eq!(run(&arguments).1.trim(), "1", "{arguments:?}");
    }
    let mut child =
        runmat(&["-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the command starts");
    child.stdin.take().expect("a pipe").write_all(b"disp(2)").expect("the pipe takes the code");
    let (status, out, _) = told(child.wait_with_output().expect("the command ends"));
    assert_eq!((status, out.trim()), (0, "2"));
}

/// language.md 33.1, 33.3.
#[test]
fn errors_have_their_status_and_place() {
    let path = script("fails.m", b"x = 1;\nerror('my:id', 'no luck');");
    let (status, out, err) = run(&[path_of(&path)]);
    assert_eq!((status, out.as_str()), (1, ""));
    assert!(err.contains("no luck") && err.contains("fails (line 2)") && err.contains('^'), "{err}");
    let path = script("broken.m", b"x = (1;\ny = [2;\n");
    let (status, _, err) = run(&[path_of(&path)]);
    assert_eq!(status, 2, "{err}");
    assert_eq!(run(&["check", path_of(&path)]).0, 2);
}

#[test]
fn what_is_no_script_is_told() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let missing = format!("{folder}/there_is_no_such_file.m");
    let binary = script("binary.m", b"\x7fELF\0\0\xff\xfe");
    for (path, why) in
        [(missing.as_str(), "no such file"), (folder, "is a folder"), (path_of(&binary), "not a text file")]
    {
        let (status, out, err) = run(&[path]);
        assert_eq!((status, out.as_str()), (2, ""), "{err}");
        assert!(err.contains(why) && !err.contains("panicked"), "{err}");
    }
    assert_eq!(run(&["--no-such-option"]).0, 2);
}

#[test]
fn a_program_ends_when_it_has_made_its_steps() {
    let code = "disp('before'); while true, end";
    for arguments in [vec!["--max-steps", "1000", "-e", code], vec!["--max-steps=1e3", "-e", code]] {
        let (status, out, err) = run(&arguments);
        match arguments[0] {
            "--max-steps" => {
                assert_eq!((status, out.as_str()), (1, "before\n"));
                assert!(err.contains("more than the 1000 steps"), "{err}");
            }
            _ => assert!(status == 2 && err.contains("needs a number"), "{err}"),
        }
    }
    assert_eq!(run(&["--max-steps=1000", "-e", "for k = 1:900, end, disp(k)"]).0, 0);
}

/// A build without code generation says so to those who ask for its code, and interprets for all others.
#[test]
fn only_a_build_that_compiles_shows_compiled_code() {
    let code = "s = 0; for k = 1:1e5, s = s + k; end, fprintf('%d\\n', s);";
    for arguments in [vec!["-e", code], vec!["--jit=on", "-e", code], vec!["--jit=off", "-e", code]] {
        assert_eq!(run(&arguments), (0, "5000050000\n".into(), String::new()), "{arguments:?}");
    }
    for option in ["--jit=force", "--jit=stress", "--emit=clif", "--emit=asm"] {
        let (status, out, err) = run(&[option, "-e", code]);
        match runmat::COMPILES {
            true => assert!(status == 0 && !out.is_empty() && err.is_empty(), "{option}: {err}"),
            false => {
                assert_eq!((status, out.as_str()), (2, ""), "{option}");
                assert!(err.contains("no code generation"), "{option}: {err}");
            }
        }
    }
}

#[test]
fn files_left_open_are_written_at_the_end() {
    let target = script("left_open.txt", b"");
    let code = format!("f = fopen('{}', 'w'); fprintf(f, 'kept');", path_of(&target));
    assert_eq!(run(&["-e", &code]).0, 0);
    assert_eq!(std::fs::read(&target).expect("the file is there"), b"kept");
}

#[test]
fn cleanups_run_at_the_end() {
    let (status, out, _) = run(&["-e", "c = onCleanup(@() disp('cleaned')); disp('body')"]);
    assert_eq!((status, out.as_str()), (0, "body\ncleaned\n"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_no_success() {
    let full = std::fs::File::options().write(true).open("/dev/full").expect("the device is there");
    let status = runmat(&["-e", "disp(1)"]).stdout(full).status().expect("the command starts");
    assert_eq!(status.code(), Some(1));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_ends_the_output() {
    let code = "for k = 1:200000, disp(k), end";
    let mut child = runmat(&["-e", code])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    drop(child.stdout.take());
    let (_, _, err) = told(child.wait_with_output().expect("the command ends"));
    assert!(!err.contains("panicked"), "{err}");
}

/// language.md 33.2: standard output keeps its order relative to commands, and errors have their own stream.
#[cfg(unix)]
#[test]
fn output_stands_in_the_order_of_the_program() {
    let code =
        "fprintf('a\\n'); system('echo b'); fprintf('c\\n'); fprintf(2, 'e\\n'); error('own:id', 'last');";
    let (status, out, err) = run(&["-e", code]);
    assert_eq!((status, out.as_str()), (1, "a\nb\nc\n"));
    assert!(err.starts_with("e\n") && err.contains("last"), "{err}");
}

/// language.md 33.5: `input` reads lines of standard input, which may end.
#[cfg(unix)]
#[test]
fn input_reads_standard_input() {
    let file = script("answers.txt", b"3 + 4\nsome text\n");
    let code =
        "x = input('n? '); t = input('', 's'); fprintf('%d %s\\n', x, t); pause; pause(0.01); input('');";
    let stdin = std::fs::File::open(&file).expect("the file is there");
    let (status, out, err) = told(runmat(&["-e", code]).stdin(stdin).output().expect("the command starts"));
    assert_eq!((status, out.as_str()), (1, "n? 7 some text\n"));
    assert!(err.starts_with("Error using input"), "{err}");
}

/// language.md 33.6.
#[test]
fn there_is_no_banner() {
    assert_eq!(run(&["-e", "x = 1;"]), (0, String::new(), String::new()));
}

#[cfg(unix)]
#[test]
fn files_dont_take_the_place_of_closed_streams() {
    let file = script("stays_empty.txt", b"");
    let code = format!("f = fopen('{}', 'w'); disp(5); fprintf(2, 'x'); fclose(f);", path_of(&file));
    let command = format!("exec '{}' -e \"$0\" <&- >&- 2>&-", env!("CARGO_BIN_EXE_runmat"));
    let status = Command::new("sh").args(["-c", &command, &code]).status().expect("a shell is there");
    assert_eq!(status.code(), Some(0));
    assert_eq!(std::fs::read(&file).expect("the file is there"), b"");
}
