//! Binary data: `fread`, `fwrite`.

use super::read::read_failed;
use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text};
use crate::builtins::call::Call;
use crate::builtins::output::invalid_fid;
use crate::error::{Error, Result};
use crate::io::files::Origin;
use crate::ops::convert::{elements_as, elements_as_units, to_class};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// A parsed precision: what lies in the file, what comes of it, and how many values lie between skips.
struct Precision {
    source: Class,
    result: Class,
    run: usize,
}

fn class_of(name: &str) -> Option<Class> {
    Some(match name {
        "uchar" | "unsigned char" | "uint8" => Class::UInt8,
        "schar" | "signed char" | "int8" | "integer*1" => Class::Int8,
        "char" | "char*1" => Class::Char,
        "int16" | "short" | "integer*2" => Class::Int16,
        "uint16" | "ushort" | "unsigned short" => Class::UInt16,
        "int32" | "int" | "integer*4" => Class::Int32,
        "uint32" | "uint" | "unsigned int" => Class::UInt32,
        "int64" | "long" | "integer*8" => Class::Int64,
        "uint64" | "ulong" | "unsigned long" => Class::UInt64,
        "single" | "float" | "float32" | "real*4" => Class::Single,
        "double" | "float64" | "real*8" => Class::Double,
        "logical" => Class::Logical,
        _ => return None,
    })
}

impl Precision {
    fn parse(text: &str) -> Result<Precision> {
        let wrong = || Error::new("MATLAB:FileIO:InvalidPrecision", format!("Invalid precision '{text}'."));
        let compact: String = text.trim().to_ascii_lowercase();
        let (run, rest) = match compact.split_once('*') {
            Some((digits, rest)) if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) => {
                (digits.parse().map_err(|_| wrong())?, rest.to_owned())
            }
            _ => (1, compact.clone()),
        };
        if let Some(name) = rest.strip_prefix('*') {
            let class = class_of(name.trim()).ok_or_else(wrong)?;
            return Ok(Precision { source: class, result: class, run });
        }
        let (source, result) = match rest.split_once("=>") {
            Some((source, result)) => (class_of(source.trim()), class_of(result.trim())),
            None => (class_of(rest.trim()), Some(Class::Double)),
        };
        Ok(Precision { source: source.ok_or_else(wrong)?, result: result.ok_or_else(wrong)?, run })
    }
}

builtin! {
    /// Numbers read from a file.
    ///
    /// The precision says what lies in the file and what class comes of it: `'uint8'` gives doubles, `'*uint8'` uint8,
    /// `'uint8=>char'` text. A skip in bytes follows each value, or each run of `n` for `'n*type'`; a last input gives the
    /// byte order (`'l'`, `'b'`).
    ///
    /// # Shapes
    /// A column; `n`, `[m n]` or `[m Inf]` say otherwise.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has; `MATLAB:FileIO:InvalidPrecision`.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fid = fopen(f, 'w+'); x = fread(fid); fclose(fid); delete(f)
    /// ```
    pub FREAD = fread(Any);
    forms: ["A = fread(fid, size, precision, skip, machinefmt)", "[A, count] = fread(…)"],
    inputs: 1..=5,
    outputs: 0..=2,
    purity: Effects,
    result: Unknown,
}

fn fread(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    use crate::text::scanf::ScanSize;
    let fid = f64::from_value(args[0], 1, call)?;
    let mut rest = &args[1..];
    let mut size = ScanSize::All;
    if let Some(first) = rest.first().filter(|first| !first.is_text_scalar() || first.is_empty()) {
        size = crate::builtins::text::scan_size(Some(first), "fread")?;
        rest = &rest[1..];
    }
    let precision = match rest.first() {
        Some(precision) => Precision::parse(&Text::from_value(*precision, 3, call)?.0)?,
        None => Precision { source: Class::UInt8, result: Class::Double, run: 1 },
    };
    let skip = match rest.get(1) {
        Some(skip) => usize::from_value(*skip, 4, call)?,
        None => 0,
    };
    let order = rest.get(2).and_then(|order| order.text()).map(|order| order.to_ascii_lowercase());
    let rt = call.rt();
    let stream = rt.files.get(fid).ok_or_else(invalid_fid)?;
    let big = order.map_or(stream.mode.big_endian, |order| matches!(order.as_str(), "b" | "ieee-be" | "s"));
    let width = precision.source.element_size();
    let limit = size.limit();
    let mut bytes = Vec::new();
    if skip == 0 {
        bytes = stream.read(limit.saturating_mul(width)).map_err(read_failed)?;
    } else {
        while bytes.len() / width < limit && !stream.is_at_end() {
            let run = precision.run.min(limit - bytes.len() / width);
            bytes.extend(stream.read(run * width).map_err(read_failed)?);
            if stream.seek(skip as i64, Origin::Current).is_err() {
                break;
            }
        }
    }
    let count = bytes.len() / width;
    bytes.truncate(count * width);
    let dims = match size {
        ScanSize::Matrix(m, _) => {
            let dims = Dims::matrix(m, count.div_ceil(m.max(1)));
            rt.check_size(&dims, width.max(size_of::<f64>()))?;
            bytes.resize(dims.numel() * width, 0);
            dims
        }
        _ if count == 0 => Dims::matrix(0, 0),
        _ => Dims::column(count),
    };
    let values = from_bytes(rt, &bytes, precision.source, big, dims)?;
    let values = to_class(rt, values, precision.result)?;
    call.outputs([values, Value::double(count as f64)])
}

/// The elements that bytes spell.
fn from_bytes(rt: &mut Runtime, bytes: &[u8], class: Class, big: bool, dims: Dims) -> Result<Value> {
    macro_rules! numbers {
        ($type:ty) => {{
            let convert = |chunk: &[u8]| {
                let mut raw = [0; size_of::<$type>()];
                raw.copy_from_slice(chunk);
                if big { <$type>::from_be_bytes(raw) } else { <$type>::from_le_bytes(raw) }
            };
            let list: Vec<$type> = bytes.chunks_exact(size_of::<$type>()).map(convert).collect();
            rt.dense(&list, dims)
        }};
    }
    match class {
        Class::Int8 => numbers!(i8),
        Class::Int16 => numbers!(i16),
        Class::Int32 => numbers!(i32),
        Class::Int64 => numbers!(i64),
        Class::UInt16 => numbers!(u16),
        Class::UInt32 => numbers!(u32),
        Class::UInt64 => numbers!(u64),
        Class::Single => numbers!(f32),
        Class::Double => numbers!(f64),
        Class::Logical => rt.dense(&bytes.iter().map(|b| *b != 0).collect::<Vec<_>>(), dims),
        Class::Char => Ok(rt.char_units(&bytes.iter().map(|b| u16::from(*b)).collect::<Vec<_>>(), dims)),
        _ => rt.dense(bytes, dims),
    }
}

builtin! {
    /// Numbers written to a file.
    ///
    /// Elements are converted to the precision, `'uint8'` where none is given. A skip in bytes comes before each value; a
    /// last input gives the byte order (`'l'`, `'b'`).
    ///
    /// # Shapes
    /// The number of elements written.
    ///
    /// # Errors
    /// `MATLAB:FileIO:InvalidFid` for a number that no open file has; `MATLAB:FileIO:InvalidPrecision`.
    ///
    /// # Examples
    /// ```matlab
    /// f = tempname; fid = fopen(f, 'w'); n = fwrite(fid, 1:3); fclose(fid); delete(f)
    /// ```
    pub FWRITE = fwrite(Any);
    forms: ["count = fwrite(fid, A, precision, skip, machinefmt)"],
    inputs: 2..=5,
    outputs: 0..=1,
    purity: Effects,
    result: Scalar(Class::Double),
}

fn fwrite(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let fid = f64::from_value(args[0], 1, call)?;
    let class = match args.get(2) {
        Some(precision) => Precision::parse(&Text::from_value(*precision, 3, call)?.0)?.source,
        None => Class::UInt8,
    };
    let skip = match args.get(3) {
        Some(skip) => usize::from_value(*skip, 4, call)?,
        None => 0,
    };
    let text = args[1].text().filter(|_| args[1].class() == Class::String).map(|text| text.into_owned());
    let data = match text {
        Some(text) => call.rt().char_row(&text),
        None => args[1],
    };
    let view = data.view().ok_or_else(|| {
        Error::new("MATLAB:fwrite:invalidInput", "Data to write must be numeric, logical, or char.")
    })?;
    let order = args.get(4).and_then(|order| order.text()).map(|order| order.to_ascii_lowercase());
    let rt = call.rt();
    let fid_is_screen = fid == 1.0 || fid == 2.0;
    let big = match (order, rt.files.get(fid)) {
        (Some(order), _) => matches!(order.as_str(), "b" | "ieee-be" | "s"),
        (None, Some(stream)) => stream.mode.big_endian,
        (None, None) if fid_is_screen => false,
        (None, None) => return Err(invalid_fid()),
    };
    macro_rules! bytes {
        ($type:ty) => {
            elements_as::<$type>(&view.elements)
                .iter()
                .flat_map(|x| if big { x.to_be_bytes() } else { x.to_le_bytes() })
                .collect::<Vec<u8>>()
        };
    }
    let bytes = match class {
        Class::Int8 => bytes!(i8),
        Class::Int16 => bytes!(i16),
        Class::Int32 => bytes!(i32),
        Class::Int64 => bytes!(i64),
        Class::UInt16 => bytes!(u16),
        Class::UInt32 => bytes!(u32),
        Class::UInt64 => bytes!(u64),
        Class::Single => bytes!(f32),
        Class::Double => bytes!(f64),
        Class::Char if view.class == Class::Char => {
            String::from_utf16_lossy(&elements_as_units(&view.elements)).into_bytes()
        }
        _ => bytes!(u8),
    };
    let count = view.numel();
    if fid_is_screen {
        rt.out.write_bytes(&bytes);
    } else {
        let stream = rt.files.get(fid).ok_or_else(invalid_fid)?;
        let width = class.element_size();
        let chunk = if skip == 0 { bytes.len().max(1) } else { width };
        for value in bytes.chunks(chunk) {
            if skip > 0 {
                stream.write(&vec![0; skip]).map_err(read_failed)?;
            }
            stream.write(value).map_err(read_failed)?;
        }
    }
    if call.n_out() > 0 {
        call.output(Value::double(count as f64))?;
    }
    Ok(())
}
