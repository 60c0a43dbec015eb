//! Octave's words for errors whose text names operands: sizes, types, and which index was wrong.

use crate::array::dims::Dims;
use crate::array::form::MatrixForm;
use crate::error::Error;
use crate::ops::diagonal;
use crate::ops::subscript::{folded, resolve};
use crate::value::class::Class;
use crate::value::{Kind, Value};

/// Indices in front of or behind the wrong one that are written out; more are counted.
const SHOWN_INDICES: usize = 5;

/// What Octave calls the type of an operand.
pub(crate) fn operand_type(value: &Value) -> String {
    let scalar = value.is_scalar();
    let complex = value.view().is_some_and(|view| view.is_complex());
    let shape = if scalar { "scalar" } else { "matrix" };
    match value.class() {
        Class::Double | Class::Logical | Class::Char if complex => format!("complex {shape}"),
        Class::Double | Class::Logical | Class::Char => shape.into(),
        Class::Single if complex => format!("float complex {shape}"),
        Class::Single => format!("float {shape}"),
        Class::Struct if scalar => "scalar struct".into(),
        Class::Struct => "struct".into(),
        Class::FunctionHandle => "function handle".into(),
        class if class.is_integer() => format!("{} {shape}", class.name()),
        class => class.name().into(),
    }
}

/// What Octave calls the type of a value that is indexed.
fn indexed_type(value: &Value) -> String {
    let form = diagonal::form(value);
    if form != MatrixForm::Full {
        // The names of full matrices say what the elements are, too.
        let shape = if form == MatrixForm::Diagonal { "diagonal matrix" } else { "permutation matrix" };
        return operand_type(value).replace("matrix", shape);
    }
    match value.class() {
        Class::Logical if value.is_scalar() => "bool".into(),
        Class::Logical => "bool matrix".into(),
        Class::Char => "sq_string".into(),
        Class::Struct => "struct".into(),
        _ => operand_type(value),
    }
}

/// A value that has no fields or contents, indexed by `.` or `{`.
pub fn cannot_be_indexed(error: Error, value: &Value, with: char) -> Error {
    error.in_octave("", format!("{} cannot be indexed with {with}", indexed_type(value)))
}

fn size_text(dims: &Dims) -> String {
    dims.as_slice().iter().map(usize::to_string).collect::<Vec<_>>().join("x")
}

/// The function that does an elementwise operator's work, which Octave names where sizes don't fit.
fn elementwise_name(operator: &str) -> String {
    match operator {
        ".*" => "product".into(),
        "./" => "quotient".into(),
        "==" => "mx_el_eq".into(),
        "~=" => "mx_el_ne".into(),
        "<" => "mx_el_lt".into(),
        "<=" => "mx_el_le".into(),
        ">" => "mx_el_gt".into(),
        ">=" => "mx_el_ge".into(),
        "&" => "mx_el_and".into(),
        "|" => "mx_el_or".into(),
        other => format!("operator {other}"),
    }
}

/// An operator that failed on these operands. The operator is MATLAB's sign.
pub fn binary_failure(error: Error, operator: &str, a: &Value, b: &Value) -> Error {
    match error.identifier() {
        "MATLAB:sizeDimensionsMustMatch" | "MATLAB:innerdim" | "MATLAB:dimagree" => {
            let (x, y) = (size_text(&a.dims()), size_text(&b.dims()));
            let name = elementwise_name(operator);
            error.in_octave(
                "Octave:nonconformant-args",
                format!("{name}: nonconformant arguments (op1 is {x}, op2 is {y})"),
            )
        }
        "MATLAB:square" if a.numel() > 1 && b.numel() > 1 => {
            error.in_octave("", "can't do A ^ B for A and B both matrices")
        }
        "MATLAB:square" => error.in_octave(
            "",
            "for x^y, only square matrix arguments are permitted and one argument must be scalar.  Use .^ for elementwise power.",
        ),
        "MATLAB:mixedClasses" | "MATLAB:complexInts" | "MATLAB:UndefinedFunction" => {
            let (x, y) = (operand_type(a), operand_type(b));
            let operator = if operator == "~=" { "!=" } else { operator };
            error.in_octave("", format!("binary operator '{operator}' not implemented for '{x}' by '{y}' operations"))
        }
        _ => error,
    }
}

/// A unary operator that failed on this operand.
pub fn unary_failure(error: Error, operator: &str, a: &Value) -> Error {
    if error.identifier() != "MATLAB:UndefinedFunction" {
        return error;
    }
    let operator = if operator == "~" { "!" } else { operator };
    error.in_octave(
        "",
        format!("unary operator '{operator}' not implemented for '{}' operands", operand_type(a)),
    )
}

/// Rows of a matrix literal that don't fit: the first pair of neighbours whose sizes differ.
pub fn concatenation_failure(error: Error, rows: &[Vec<Value>]) -> Error {
    if error.identifier() != "MATLAB:catenate:dimensionMismatch" {
        return error;
    }
    let mut heights: Vec<Dims> = Vec::new();
    for row in rows.iter().filter(|row| !row.is_empty()) {
        let mut joined = row[0].dims();
        for value in &row[1..] {
            let dims = value.dims();
            if joined.rows() != dims.rows() {
                let (x, y) = (size_text(&joined), size_text(&dims));
                return error.in_octave("", format!("horizontal dimensions mismatch ({x} vs {y})"));
            }
            joined = joined.with(1, joined.at(1) + dims.at(1));
        }
        heights.push(joined);
    }
    let pair = heights.windows(2).find(|pair| pair[0].at(1) != pair[1].at(1));
    match pair {
        Some([x, y]) => {
            let (x, y) = (size_text(x), size_text(y));
            error.in_octave("", format!("vertical dimensions mismatch ({x} vs {y})"))
        }
        _ => error,
    }
}

/// An index that failed: which one, its value, and what it would have to be. `name` is the indexed variable's.
pub fn index_failure(error: Error, name: Option<&str>, dims: &Dims, indices: &[Value]) -> Error {
    let lengths = match indices.len() {
        1 => smallvec::smallvec![dims.numel()],
        n => folded(dims, n),
    };
    for (k, (index, &length)) in indices.iter().zip(&lengths).enumerate() {
        if let Some((text, needs)) = not_an_index(index) {
            let place = place(name, k, indices.len(), &text);
            return error.in_octave("Octave:invalid-index", format!("{place}: {needs}"));
        }
        let Ok(subscript) = resolve(index, length) else { continue };
        let bound = subscript.positions.bound();
        if bound > length {
            let place = place(name, k, indices.len(), &bound.to_string());
            let message = format!("{place}: out of bound {length} (dimensions are {})", size_text(dims));
            return error.in_octave("Octave:index-out-of-bounds", message);
        }
    }
    error
}

/// `x(_,3)`: the indexed thing with the wrong index in its place.
fn place(name: Option<&str>, at: usize, count: usize, index: &str) -> String {
    let behind = count - at - 1;
    let before = if at > SHOWN_INDICES { format!("...[x{at}]...") } else { "_,".repeat(at) };
    let behind = if behind > SHOWN_INDICES { format!("...[x{behind}]...") } else { ",_".repeat(behind) };
    match name {
        Some(name) => format!("{name}({before}{index}{behind})"),
        None => format!("index ({before}{index}{behind})"),
    }
}

/// The text of an index that can't be one, and what it must be.
fn not_an_index(index: &Value) -> Option<(String, &'static str)> {
    const INTEGERS: &str = "subscripts must be either integers 1 to (2^63)-1 or logicals";
    const REAL: &str = "subscripts must be real (forgot to initialize i or j?)";
    if index.is_colon() {
        return None;
    }
    let Kind::Dense(view) = index.kind() else {
        return Some((format!("<{}>", index.class().name()), INTEGERS));
    };
    if view.class == Class::Logical {
        return None;
    }
    let numel = view.numel();
    if view.is_complex() && numel > 0 {
        let z = crate::ops::convert::elements_as_complex::<f64>(&view.elements)[0];
        let sign = if z.im < 0.0 { '-' } else { '+' };
        return Some((format!("{}{sign}{}i", z.re, z.im.abs()), REAL));
    }
    let wrong = (0..numel).map(|k| view.elements.real_at(k)).find(|x| !(*x >= 1.0 && x.fract() == 0.0))?;
    let text = match wrong {
        x if x.is_nan() => "nan".to_string(),
        x if x == f64::INFINITY => "Inf".to_string(),
        x if x == f64::NEG_INFINITY => "-Inf".to_string(),
        x => x.to_string(),
    };
    Some((text, INTEGERS))
}
