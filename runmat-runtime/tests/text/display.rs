//! Displays of arrays against `data/display.txt`: ids of MATLAB's dialect begin with A, those of Octave's with B.

use runmat_runtime::display::state::{DisplayDialect, FormatState};
use runmat_runtime::display::view::{CharView, NumericView};
use runmat_runtime::display::{chars, numeric};
use runmat_runtime::text::numbers::{Numbers, Units};

struct Case<'a> {
    id: &'a str,
    words: Vec<&'a str>,
    disp: bool,
    name: &'a str,
    range: bool,
    class: &'a str,
    dims: Vec<usize>,
    values: Vec<&'a str>,
    expected: String,
}

fn parse(line: &str) -> Case<'_> {
    let fields: Vec<&str> = line.splitn(9, '|').collect();
    let &[id, words, kind, name, range, class, size, values, expected] = fields.as_slice() else {
        panic!("nine fields: {line}")
    };
    Case {
        id,
        words: words.split_whitespace().collect(),
        disp: kind == "disp",
        name,
        range: range == "1",
        class,
        dims: size.split('x').map(|d| d.parse().expect("is a size")).collect(),
        values: values.split_whitespace().collect(),
        expected: expected.replace("\\n", "\n"),
    }
}

fn run(case: &Case) -> String {
    let mut state = FormatState::default();
    if case.id.starts_with('B') {
        state.dialect = DisplayDialect::Octave;
    }
    assert!(state.apply(&case.words) || case.words.is_empty());
    let mut out = String::new();
    let doubles: Vec<f64> = case.values.iter().map(|v| v.parse().unwrap_or(0.0)).collect();
    let (class, complex) = match case.class.strip_prefix("complex-") {
        Some(class) => (class, true),
        None => (case.class, false),
    };
    if class == "char" {
        let units: Vec<u16> = doubles.iter().map(|v| *v as u16).collect();
        let value = CharView { units: Units::Wide(&units), dims: &case.dims };
        match case.disp {
            true => chars::disp(&mut out, &value, &state),
            false => chars::show(&mut out, case.name, &value, &state),
        }
        return out;
    }
    let singles: Vec<f32> = doubles.iter().map(|v| *v as f32).collect();
    let int8: Vec<i8> = doubles.iter().map(|v| *v as i8).collect();
    let int32: Vec<i32> = doubles.iter().map(|v| *v as i32).collect();
    let uint8: Vec<u8> = doubles.iter().map(|v| *v as u8).collect();
    let uint16: Vec<u16> = doubles.iter().map(|v| *v as u16).collect();
    let uint64: Vec<u64> = case.values.iter().map(|v| v.parse().unwrap_or(0)).collect();
    let logical: Vec<bool> = doubles.iter().map(|v| *v != 0.0).collect();
    let numbers = match class {
        "double" => Numbers::Double(&doubles),
        "single" => Numbers::Single(&singles),
        "int8" => Numbers::Int8(&int8),
        "int32" => Numbers::Int32(&int32),
        "uint8" => Numbers::UInt8(&uint8),
        "uint16" => Numbers::UInt16(&uint16),
        "uint64" => Numbers::UInt64(&uint64),
        "logical" => Numbers::Logical(&logical),
        other => panic!("class {other}"),
    };
    let value = NumericView { complex, range: case.range, ..NumericView::real(numbers, &case.dims) };
    match case.disp {
        true => numeric::disp(&mut out, &value, &state),
        false => numeric::show(&mut out, case.name, &value, &state),
    }
    out
}

#[test]
fn displays() {
    let mut failures = Vec::new();
    for line in include_str!("data/display.txt").lines().filter(|l| !l.starts_with('#')) {
        let case = parse(line);
        let found = run(&case);
        if found != case.expected {
            failures.push(format!("{line}\n  expected {:?}\n  found    {found:?}", case.expected));
        }
    }
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
}
