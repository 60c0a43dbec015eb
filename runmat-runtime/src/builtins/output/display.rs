//! Displays of values: `disp`, `display`, `fdisp`, `celldisp`.

use super::print::write_to;
use crate::builtin;
use crate::builtins::args::{Any, Text};
use crate::builtins::call::Call;
use crate::display::value::{disp_text, display_named};
use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::value::Value;

builtin! {
    /// Prints a value without its name.
    ///
    /// Text is printed without quotes. With an output the text is returned instead of printed.
    ///
    /// # Examples
    /// ```matlab
    /// disp('hello')
    /// strtrim(disp(5))       %| 5
    /// ```
    pub DISP = disp((Value,));
    forms: ["disp(X)", "s = disp(X)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Effects,
    result: Unknown,
    complex_integers: First,
}

fn disp((x,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let text = disp_text(call.rt(), x);
    if call.n_out() > 0 {
        let text = call.rt().char_row(&text);
        return call.output(text);
    }
    call.rt().out.write(&text);
    Ok(())
}

builtin! {
    /// Prints a value as a statement without a semicolon does.
    ///
    /// A variable is shown under its name, another value as `disp` prints it.
    ///
    /// # Examples
    /// ```matlab
    /// x = 3; display(x)
    /// ```
    pub DISPLAY = display((Value,));
    forms: ["display(X)"],
    inputs: 1..=1,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
    complex_integers: First,
}

fn display((x,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let name = call.host().argument_name(0);
    let rt = call.rt();
    match name {
        Some(name) => display_named(rt, &name, x),
        None => {
            let text = disp_text(rt, x);
            rt.out.write(&text);
        }
    }
    Ok(())
}

builtin! {
    /// Prints a value to a file, as `disp` prints it.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has.
    ///
    /// # Examples
    /// ```matlab
    /// fdisp(1, 'hello')
    /// ```
    pub FDISP = fdisp((f64, Value));
    forms: ["fdisp(fid, X)"],
    inputs: 2..=2,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
    complex_integers: First,
}

fn fdisp((fid, x): (f64, Value), call: &mut Call<'_>) -> Result<()> {
    let text = disp_text(call.rt(), x);
    write_to(call.rt(), fid, &text)
}

builtin! {
    /// Prints the contents of a cell array, one after the other, cells within cells too.
    ///
    /// # Errors
    /// `MATLAB:celldisp:notCellArray` when the input is no cell array.
    ///
    /// # Examples
    /// ```matlab
    /// celldisp({1, 'two'}, 'c')
    /// ```
    pub CELLDISP = celldisp(Any);
    forms: ["celldisp(C)", "celldisp(C, name)"],
    inputs: 1..=2,
    outputs: 0..=0,
    purity: Effects,
    result: Unknown,
    complex_integers: First,
}

fn celldisp(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    use crate::builtins::args::FromValue;
    let name = match args.get(1) {
        Some(name) => Text::from_value(*name, 2, call)?.0,
        None => call.host().argument_name(0).map_or_else(|| "ans".to_owned(), |name| name.to_string()),
    };
    if args[0].as_cell().is_none() {
        return Err(Error::new("MATLAB:celldisp:notCellArray", "Must be a cell array.")
            .in_octave("", "celldisp: C must be a cell array"));
    }
    let mut text = String::new();
    push_contents(call.rt(), &mut text, &name, args[0]);
    call.rt().out.write(&text);
    Ok(())
}

fn push_contents(rt: &Runtime, out: &mut String, name: &str, value: Value) {
    let Some(cell) = value.as_cell() else { return };
    let vector = cell.dims.len() == 2 && cell.dims.contains(&1);
    for (at, item) in cell.items.iter().enumerate() {
        let place = if vector { (at + 1).to_string() } else { subscripts(cell.dims, at) };
        let name = format!("{name}{{{place}}}");
        if item.as_cell().is_some_and(|inner| !inner.items.is_empty()) {
            push_contents(rt, out, &name, *item);
            continue;
        }
        let body = disp_text(rt, *item);
        out.push_str(&format!("{name} =\n\n{body}\n"));
    }
}

fn subscripts(dims: &[usize], mut at: usize) -> String {
    let parts: Vec<String> = dims
        .iter()
        .map(|n| {
            let k = at % n + 1;
            at /= n;
            k.to_string()
        })
        .collect();
    parts.join(",")
}
