//! The engine of `sprintf`, `fprintf`, `error` and `warning`: a parsed format run over a list of arguments.
//!
//! All arguments form one stream of data in order; the format is used again until the stream is exhausted, and output
//! stops at the first conversion that lacks data. A whole char array is one datum for `%s` and a run of codes for
//! everything else. What happens to a number that doesn't fit its conversion is the dialect's affair: `PrintfRules`.

use super::number::{
    self, Case, Spec, write_exponential, write_fixed, write_general, write_radix, write_signed, write_text,
    write_unsigned, write_whole,
};
use super::numbers::{Number, Numbers, Units};
use super::short::push_decimal;
use super::sink::Sink;
use super::template::{Conversion, Field, Format, Piece};
use super::utf16;

/// One argument of a call.
#[derive(Clone, Copy, Debug)]
pub enum PrintfArg<'a> {
    /// A numeric or logical array; complex data as interleaved parts.
    Numbers(Numbers<'a>),
    /// A char array, flattened by columns.
    Chars(Units<'a>),
    /// One element of a string array.
    Text(&'a str),
}

/// What prints a number that its conversion can't: a fraction under `%d`, any number under `%s`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// As under `%e`.
    Exponential,
    /// As under `%g`.
    General,
}

/// Who notices an empty array among the arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empties {
    /// Text conversions print an empty char array; all else passes over empty arrays.
    Skip,
    /// Every empty array is one datum that prints as nothing.
    Print,
}

/// Whether `%s` takes one number or a numeric array of character codes as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeArrays {
    /// One number at a time.
    ByElement,
    /// An array of codes at once.
    Whole,
}

/// Where the dialects differ.
#[derive(Clone, Copy, Debug)]
pub struct PrintfRules {
    /// Numbers that don't fit.
    pub misfit: Misfit,
    /// Empty arrays.
    pub empties: Empties,
    /// Code arrays under `%s`.
    pub codes: CodeArrays,
}

impl PrintfRules {
    /// MATLAB's rules.
    pub const MATLAB: PrintfRules =
        PrintfRules { misfit: Misfit::Exponential, empties: Empties::Skip, codes: CodeArrays::ByElement };
    /// Octave's rules.
    pub const OCTAVE: PrintfRules =
        PrintfRules { misfit: Misfit::General, empties: Empties::Print, codes: CodeArrays::Whole };
}

impl Format {
    /// Appends what the format makes of `args`. Time is linear in output and data.
    pub fn run<S: Sink + ?Sized>(&self, args: &[PrintfArg], rules: PrintfRules, out: &mut S) {
        if self.is_positional() {
            return self.run_positional(args, rules, out);
        }
        let mut stream = Stream { args, arg: 0, element: 0, rules };
        let no_data =
            rules.empties == Empties::Skip && !args.is_empty() && args.iter().all(|a| arg_len(a) == 0);
        loop {
            for piece in &self.pieces {
                match piece {
                    Piece::Literal(range) => out.push_str(&self.literals[range.clone()]),
                    Piece::Convert(field) => {
                        if !stream.convert(field, out) && !no_data {
                            return;
                        }
                    }
                }
            }
            if stream.is_exhausted() || !self.has_conversions() {
                return;
            }
        }
    }

    /// `%2$s`: each conversion names its argument; the format is used once.
    fn run_positional<S: Sink + ?Sized>(&self, args: &[PrintfArg], rules: PrintfRules, out: &mut S) {
        for piece in &self.pieces {
            match piece {
                Piece::Literal(range) => out.push_str(&self.literals[range.clone()]),
                Piece::Convert(field) => {
                    let named = field.position.and_then(|at| args.get(at));
                    let Some(arg) = named else { return };
                    let mut stream = Stream { args: std::slice::from_ref(arg), arg: 0, element: 0, rules };
                    stream.convert(field, out);
                }
            }
        }
    }
}

fn arg_len(arg: &PrintfArg) -> usize {
    match arg {
        PrintfArg::Numbers(n) => n.len(),
        PrintfArg::Chars(c) => c.len(),
        PrintfArg::Text(t) => t.len(),
    }
}

/// One datum, taken by a conversion.
enum Datum<'a> {
    Number(Number),
    Chars(Units<'a>),
    Text(&'a str),
    Codes(Numbers<'a>),
    Empty,
}

/// The arguments as a stream of data. `element` counts elements, or bytes within a string element.
struct Stream<'a, 'b> {
    args: &'b [PrintfArg<'a>],
    arg: usize,
    element: usize,
    rules: PrintfRules,
}

impl<'a> Stream<'a, '_> {
    /// True when nothing is left that a conversion could print.
    fn is_exhausted(&mut self) -> bool {
        while let Some(arg) = self.args.get(self.arg) {
            let skipped = match arg {
                PrintfArg::Numbers(n) => n.is_empty() && self.rules.empties == Empties::Skip,
                _ => false,
            };
            if !skipped {
                return false;
            }
            self.arg += 1;
        }
        true
    }

    /// Prints the next datum, or nothing and false when there is none.
    fn convert<S: Sink + ?Sized>(&mut self, field: &Field, out: &mut S) -> bool {
        if !field.star_width && !field.star_precision && self.convert_plain(field, out) {
            return true;
        }
        let mut spec = field.spec;
        if field.star_width {
            let Some(width) = self.next_count() else { return false };
            spec.left |= width < 0.0;
            spec.width = width.abs() as usize;
        }
        if field.star_precision {
            let Some(precision) = self.next_count() else { return false };
            spec.precision = (precision >= 0.0).then_some(precision as usize);
        }
        match self.next(field.conversion) {
            Some(datum) => self.print(datum, field.conversion, &spec, out),
            None => return false,
        }
        true
    }

    /// Prints a double, or a char array whole and as it is; false when the next datum is something else.
    #[inline]
    fn convert_plain<S: Sink + ?Sized>(&mut self, field: &Field, out: &mut S) -> bool {
        match self.args.get(self.arg) {
            Some(PrintfArg::Numbers(Numbers::Double(numbers)))
                if field.plain && matches!(field.conversion, Conversion::Signed | Conversion::Unsigned) =>
            {
                let Some(&x) = numbers.get(self.element) else { return false };
                match whole(x) {
                    Some(i) => push_decimal(out, i),
                    None => {
                        write_number(out, Number::Double(x), field.conversion, &field.spec, self.rules.misfit)
                    }
                }
                self.advance(1, numbers.len());
                true
            }
            Some(PrintfArg::Numbers(Numbers::Double(numbers))) if field.conversion != Conversion::Text => {
                let Some(x) = numbers.get(self.element) else { return false };
                write_number(out, Number::Double(*x), field.conversion, &field.spec, self.rules.misfit);
                self.advance(1, numbers.len());
                true
            }
            Some(PrintfArg::Chars(chars))
                if field.conversion == Conversion::Text && field.is_bare() && !chars.is_empty() =>
            {
                chars.from(self.element).push_to(out);
                self.advance(chars.len(), 0);
                true
            }
            _ => false,
        }
    }

    fn next_count(&mut self) -> Option<f64> {
        match self.next(Conversion::Signed)? {
            Datum::Number(n) => Some(n.as_double()),
            _ => Some(0.0),
        }
    }

    fn next(&mut self, conversion: Conversion) -> Option<Datum<'a>> {
        loop {
            let arg = *self.args.get(self.arg)?;
            if arg_len(&arg) == 0 {
                self.arg += 1;
                let seen = match self.rules.empties {
                    Empties::Print => true,
                    Empties::Skip => conversion.is_text() && !matches!(arg, PrintfArg::Numbers(_)),
                };
                if seen {
                    return Some(Datum::Empty);
                }
                continue;
            }
            return Some(match arg {
                PrintfArg::Numbers(n) => self.next_number(n, conversion),
                PrintfArg::Chars(c) => self.next_chars(c, conversion),
                PrintfArg::Text(t) => self.next_text(t, conversion),
            });
        }
    }

    fn advance(&mut self, by: usize, len: usize) {
        self.element += by;
        if self.element >= len {
            self.arg += 1;
            self.element = 0;
        }
    }

    fn next_number(&mut self, numbers: Numbers<'a>, conversion: Conversion) -> Datum<'a> {
        let whole = self.rules.codes == CodeArrays::Whole && conversion == Conversion::Text;
        if whole && self.element == 0 && numbers.len() > 1 && numbers.iter().all(|n| code_of(n).is_some()) {
            self.arg += 1;
            return Datum::Codes(numbers);
        }
        let number = numbers.get(self.element);
        self.advance(1, numbers.len());
        Datum::Number(number)
    }

    fn next_chars(&mut self, chars: Units<'a>, conversion: Conversion) -> Datum<'a> {
        let rest = chars.from(self.element);
        match conversion {
            Conversion::Text => {
                self.advance(rest.len(), 0);
                Datum::Chars(rest)
            }
            Conversion::Char => {
                let one = match rest {
                    Units::Narrow(s) => Units::Narrow(&s[..1]),
                    Units::Wide(s) => Units::Wide(&s[..surrogate_len(s)]),
                };
                self.advance(one.len(), chars.len());
                Datum::Chars(one)
            }
            _ => {
                self.advance(1, chars.len());
                Datum::Number(Number::Int(i64::from(rest.get(0))))
            }
        }
    }

    fn next_text(&mut self, text: &'a str, conversion: Conversion) -> Datum<'a> {
        let rest = &text[self.element..];
        if conversion == Conversion::Text {
            self.advance(rest.len(), 0);
            return Datum::Text(rest);
        }
        let first = rest.chars().next().unwrap_or_default();
        self.advance(first.len_utf8(), text.len());
        match conversion {
            Conversion::Char => Datum::Text(&rest[..first.len_utf8()]),
            _ => Datum::Number(Number::Int(i64::from(u32::from(first)))),
        }
    }

    fn print<S: Sink + ?Sized>(&self, datum: Datum, conversion: Conversion, spec: &Spec, out: &mut S) {
        match datum {
            Datum::Empty if conversion.is_text() => write_text(out, "", spec),
            Datum::Empty => {}
            Datum::Text(text) => write_text(out, text, spec),
            Datum::Chars(chars) if spec.width == 0 && spec.precision.is_none() => chars.push_to(out),
            Datum::Chars(chars) => write_text(out, &chars.to_text(), spec),
            Datum::Codes(codes) => {
                let text: String = codes.iter().filter_map(code_of).collect();
                write_text(out, &text, spec);
            }
            Datum::Number(number) => write_number(out, number, conversion, spec, self.rules.misfit),
        }
    }
}

fn surrogate_len(units: &[u16]) -> usize {
    let pair = matches!(units, [0xD800..=0xDBFF, 0xDC00..=0xDFFF, ..]);
    1 + usize::from(pair)
}

/// The character with code `number`, if it is one.
fn code_of(number: Number) -> Option<char> {
    let code = match number {
        Number::Int(i) => u32::try_from(i).ok()?,
        Number::Double(x) if number.is_whole() && (0.0..=1_114_111.0).contains(&x) => x as u32,
        _ => return None,
    };
    utf16::char_of(code)
}

/// The integer that a double is, where it is one of up to 15 digits: exact, and without a call that truncates.
#[inline]
fn whole(x: f64) -> Option<i64> {
    (x.abs() < 1e15 && (x as i64) as f64 == x).then_some(x as i64)
}

/// One number through one conversion, with `misfit` for values that it can't print.
pub fn write_number<S: Sink + ?Sized>(
    out: &mut S,
    number: Number,
    conversion: Conversion,
    spec: &Spec,
    misfit: Misfit,
) {
    match conversion {
        Conversion::Signed | Conversion::Unsigned => match number {
            Number::Int(i) => write_signed(out, i, spec),
            Number::UInt(u) => write_unsigned(out, u, spec),
            Number::Double(x) => match whole(x) {
                Some(i) => write_signed(out, i, spec),
                None if number.is_whole() => write_whole(out, x, spec),
                None => write_misfit(out, x, spec, misfit),
            },
        },
        Conversion::Radix(radix) => match natural(number) {
            Some(natural) => write_radix(out, natural, radix, spec),
            None => write_misfit(out, number.as_double(), spec, misfit),
        },
        Conversion::Fixed => write_fixed(out, number.as_double(), spec),
        Conversion::Exponential(case) => write_exponential(out, number.as_double(), case, spec),
        Conversion::General(case) => write_general(out, number.as_double(), case, spec),
        Conversion::Bits { bits, radix } => {
            let x = number.as_double();
            let raw = if bits == 64 { x.to_bits() } else { u64::from((x as f32).to_bits()) };
            match radix {
                Some(radix) => write_radix(out, raw, radix, spec),
                None => write_unsigned(out, raw, spec),
            }
        }
        Conversion::Char | Conversion::Text => match code_of(number) {
            Some(code) => write_text(out, code.encode_utf8(&mut [0; 4]), spec),
            None => write_misfit(out, number.as_double(), spec, misfit),
        },
    }
}

fn write_misfit<S: Sink + ?Sized>(out: &mut S, x: f64, spec: &Spec, misfit: Misfit) {
    match misfit {
        Misfit::Exponential => write_exponential(out, x, Case::Lower, spec),
        Misfit::General if x.trunc() == x && x.abs() < 1e10 => number::write_whole(out, x, spec),
        Misfit::General => write_general(out, x, Case::Lower, spec),
    }
}

fn natural(number: Number) -> Option<u64> {
    match number {
        Number::Int(i) => u64::try_from(i).ok(),
        Number::UInt(u) => Some(u),
        Number::Double(x) => {
            (number.is_whole() && (0.0..18_446_744_073_709_551_616.0).contains(&x)).then_some(x as u64)
        }
    }
}
