//! Texts read through formats: `sscanf`.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::regex::columns::Columns;
use crate::runtime::Runtime;
use crate::text::scanf::{ScanFormat, ScanSize, Scanned};
use crate::text::utf16;
use crate::value::Value;

builtin! {
    /// Data read from a text by a format.
    ///
    /// The format is used over and over until the text ends or doesn't match. Characters beside numbers come as codes.
    ///
    /// # Shapes
    /// A column; `n`, `[m n]` or `[m Inf]` say otherwise. A char row when all conversions read text.
    ///
    /// # Errors
    /// `MATLAB:sscanf:badFormat` for what isn't a format; `MATLAB:sscanf:badSize` for a wrong size;
    /// `MATLAB:array:SizeLimitExceeded` for one beyond the memory.
    ///
    /// # Examples
    /// ```matlab
    /// sscanf('3,4', '%d,%d')'     %| 3 4
    /// ```
    pub SSCANF = sscanf(Any);
    forms: ["A = sscanf(str, format)", "[A, count, errmsg, nextindex] = sscanf(str, format, size)"],
    inputs: 2..=3,
    outputs: 0..=usize::MAX,
    purity: Pure,
    result: Unknown,
}

fn sscanf(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let text = match (args[0].text(), args[0].char_units()) {
        (Some(text), _) => text.into_owned(),
        (None, Some(units)) => utf16::to_text(&units),
        _ => {
            let message = "First argument must be a text scalar.";
            return Err(Error::new("MATLAB:sscanf:inputMustBeString", message));
        }
    };
    let format = scan_format(&args[1], "sscanf")?;
    if args.get(2).is_some_and(|size| size.text().is_some_and(|c| c == "C")) {
        return separate(&format, &text, call);
    }
    let size = scan_size(args.get(2), "sscanf")?;
    let found = format.scan(&text, size.limit());
    let rt = call.rt();
    let message = match found.mismatch {
        true => rt.char_row("Matching failure in format."),
        false => Value::EMPTY_CHAR,
    };
    let next = Columns::new(&text).units_before(found.consumed) as f64 + 1.0;
    let count = Value::double(found.count as f64);
    let array = arranged(rt, found, size)?;
    call.outputs([array, count, message, Value::double(next)])
}

/// The parsed format of a scanning function.
///
/// # Errors
/// `MATLAB:NAME:badFormat`.
pub(in crate::builtins) fn scan_format(value: &Value, name: &str) -> Result<ScanFormat> {
    let text = value.text().filter(|_| value.is_text_scalar());
    let format = text.and_then(|text| ScanFormat::parse(&text));
    format.ok_or_else(|| Error::new(format!("MATLAB:{name}:badFormat"), "Invalid format."))
}

/// The size argument of a scanning function.
///
/// # Errors
/// `MATLAB:NAME:badSize`.
pub(in crate::builtins) fn scan_size(value: Option<&Value>, name: &str) -> Result<ScanSize> {
    let wrong = || Error::new(format!("MATLAB:{name}:badSize"), "Size argument must be nonnegative.");
    let Some(value) = value.filter(|value| !value.is_empty()) else { return Ok(ScanSize::All) };
    let view = value.view().ok_or_else(wrong)?;
    let lengths: Vec<f64> = (0..view.numel()).map(|k| view.elements.real_at(k)).collect();
    if lengths.iter().any(|n| n.is_nan() || *n < 0.0) {
        return Err(wrong());
    }
    match lengths[..] {
        [n] if n.is_infinite() => Ok(ScanSize::All),
        [n] => Ok(ScanSize::Column(n as usize)),
        [m, n] if m.is_finite() => Ok(ScanSize::Matrix(m as usize, n.is_finite().then_some(n as usize))),
        _ => Err(wrong()),
    }
}

/// What a scan found, in the size that was asked for; a last column that isn't full ends in zeros.
pub(in crate::builtins) fn arranged(rt: &mut Runtime, mut found: Scanned, size: ScanSize) -> Result<Value> {
    let [m, n] = size.shape(&found);
    let dims = Dims::matrix(m, n);
    rt.check_size(&dims, size_of::<f64>())?;
    found.values.resize(dims.numel(), 0.0);
    if found.text {
        let units: Vec<u16> = found.values.iter().map(|x| *x as u16).collect();
        return Ok(rt.char_units(&units, dims));
    }
    rt.dense(&found.values, dims)
}

/// `sscanf(str, format, "C")`: a result for each conversion, then count and message.
fn separate(format: &ScanFormat, text: &str, call: &mut Call<'_>) -> Result<()> {
    let pieces = format.scan_each(text);
    let count = pieces.len();
    let wanted = format.stored_count();
    for k in 0..wanted {
        let rt = call.rt();
        let value = match pieces.get(k) {
            Some(piece) if piece.text => {
                let units: Vec<u16> = piece.values.iter().map(|x| *x as u16).collect();
                let n = units.len();
                rt.char_units(&units, Dims::row(n))
            }
            Some(piece) => Value::double(piece.values.first().copied().unwrap_or(0.0)),
            None => Value::EMPTY,
        };
        call.output(value)?;
    }
    let message =
        if count < wanted { call.rt().char_row("sscanf: format failed to match") } else { Value::EMPTY_CHAR };
    call.outputs([Value::double(count as f64), message])
}
