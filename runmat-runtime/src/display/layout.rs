//! The form in which MATLAB prints the elements of a floating-point page: digits, width, common scale factor.
//!
//! One form serves a whole page. It follows from the format, from whether all finite elements are whole, and from
//! the largest magnitude. NaN and Inf don't count; they fit every width.

use super::rational::push_fraction;
use super::state::NumericStyle;
use crate::text::number::{
    Case, Radix, Spec, decimal_exponent, push_blanks, units_len, write_exponential, write_fixed,
    write_general, write_radix, write_text, write_whole,
};

/// How one element is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Whole numbers in full.
    Whole,
    /// So many decimals; zeros bare.
    Fixed(usize),
    /// So many decimals and an exponent; zeros bare.
    Exponential(usize),
    /// So many significant digits.
    General(usize),
    /// An exponent that is a multiple of three, with a fixed number of decimals.
    EngineeringDecimals(usize),
    /// The same with a fixed number of digits.
    EngineeringDigits(usize),
    /// Two decimals, zeros included.
    Bank,
    /// The bits of a double, or of a single.
    Hex { single: bool },
    /// A fraction around its slash.
    Fraction,
    /// A sign.
    Sign,
}

/// Form, field width with separator, and the exponent of the common factor (0 for none).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) form: Form,
    pub(super) width: usize,
    pub(super) scale: i32,
}

/// What the choice depends on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stats {
    /// Every finite element is whole.
    pub(super) whole: bool,
    /// Largest finite magnitude.
    pub(super) largest: f64,
}

impl Stats {
    pub(super) fn of(values: impl Iterator<Item = f64>) -> Stats {
        let mut stats = Stats { whole: true, largest: 0.0 };
        for x in values.filter(|x| x.is_finite()) {
            stats.whole &= x.trunc() == x;
            stats.largest = stats.largest.max(x.abs());
        }
        stats
    }
}

/// Whole numbers from here on aren't printed in full.
const WHOLE_LIMIT: f64 = 1e9;

impl Layout {
    /// The layout of real elements.
    pub(super) fn real(stats: Stats, scalar: bool, single: bool, style: NumericStyle) -> Layout {
        let fixed = |form, width| Layout { form, width, scale: 0 };
        let whole = stats.whole && stats.largest < WHOLE_LIMIT;
        match style {
            NumericStyle::ShortEng => fixed(Form::EngineeringDecimals(4), 16),
            NumericStyle::LongEng => fixed(Form::EngineeringDigits(15), 25),
            NumericStyle::Bank => fixed(Form::Bank, 14),
            NumericStyle::Hex => fixed(Form::Hex { single }, if single { 11 } else { 19 }),
            NumericStyle::Rational => fixed(Form::Fraction, 14),
            NumericStyle::Sign => fixed(Form::Sign, 1),
            _ if whole => fixed(Form::Whole, if stats.largest < 1000.0 { 6 } else { 12 }),
            NumericStyle::ShortE => fixed(Form::Exponential(4), 13),
            NumericStyle::LongE if single => fixed(Form::Exponential(7), 16),
            NumericStyle::LongE => fixed(Form::Exponential(15), 26),
            NumericStyle::ShortG => fixed(Form::General(5), 13),
            NumericStyle::LongG if single => fixed(Form::General(7), 16),
            NumericStyle::LongG => fixed(Form::General(15), 26),
            NumericStyle::Short => {
                Layout::decimal(stats, scalar, Decimals { count: 4, width: 10, top: 1000.0 })
            }
            NumericStyle::Long if single => {
                Layout::decimal(stats, scalar, Decimals { count: 7, width: 12, top: 100.0 })
            }
            NumericStyle::Long => {
                Layout::decimal(stats, scalar, Decimals { count: 15, width: 20, top: 100.0 })
            }
        }
    }

    fn decimal(stats: Stats, scalar: bool, decimals: Decimals) -> Layout {
        let form = Form::Fixed(decimals.count);
        let largest = stats.largest;
        let fits = 0.001 < largest && largest < decimals.top && !stats.whole;
        if fits || largest == 0.0 {
            return Layout { form, width: decimals.width, scale: 0 };
        }
        if scalar {
            let width = match decimals.count {
                15 => 26,
                count => count + 9,
            };
            return Layout { form: Form::Exponential(decimals.count), width, scale: 0 };
        }
        Layout { form, width: decimals.width, scale: scale_of(largest) }
    }

    /// The layout of the real parts of complex elements; stats are over both parts.
    pub(super) fn complex(stats: Stats, scalar: bool, single: bool, style: NumericStyle) -> Layout {
        let mut layout = Layout::real(Stats { whole: false, ..stats }, scalar, single, style);
        if let Form::Fixed(_) = layout.form {
            layout.width -= 1;
        }
        layout
    }

    /// `10^scale`, by which elements are divided.
    pub(super) fn divisor(&self) -> f64 {
        power_of_ten(self.scale)
    }

    /// The line of the common factor, without its end: `   1.0e+03 *`.
    pub(super) fn scale_line(&self) -> String {
        let mut text = String::from("   ");
        write_exponential(&mut text, power_of_ten(self.scale), Case::Lower, &Spec::with_precision(1));
        text.push_str(" *");
        text
    }
}

#[derive(Clone, Copy)]
struct Decimals {
    count: usize,
    width: usize,
    top: f64,
}

/// The exponent of the common factor: large values get one digit before the point, small ones none.
fn scale_of(largest: f64) -> i32 {
    let exponent = decimal_exponent(largest);
    if largest < 0.001 { exponent + 1 } else { exponent }
}

/// The double nearest to `10^exponent`.
pub(super) fn power_of_ten(exponent: i32) -> f64 {
    format!("1e{exponent}").parse().unwrap_or(1.0)
}

/// Appends one element in a field of `width` characters (0 for none).
pub(super) fn push_element(out: &mut String, x: f64, form: Form, width: usize) {
    let spec = Spec { width, ..Spec::default() };
    if !x.is_finite() && !matches!(form, Form::Hex { .. } | Form::Sign | Form::Fraction) {
        return write_fixed(out, x, &spec);
    }
    match form {
        Form::Whole => write_whole(out, x, &spec),
        Form::Fixed(_) | Form::Exponential(_) if x == 0.0 => write_whole(out, 0.0, &spec),
        Form::Fixed(decimals) => write_fixed(out, x, &Spec { precision: Some(decimals), ..spec }),
        Form::Exponential(decimals) => {
            write_exponential(out, x, Case::Lower, &Spec { precision: Some(decimals), ..spec });
        }
        Form::General(digits) => {
            // `+ 0.0` turns a negative zero into a plain one.
            write_general(out, x + 0.0, Case::Lower, &Spec { precision: Some(digits), ..spec });
        }
        Form::EngineeringDecimals(_) | Form::EngineeringDigits(_) => push_engineering(out, x, form, &spec),
        Form::Bank => write_fixed(out, x + 0.0, &Spec { precision: Some(2), ..spec }),
        Form::Hex { single } => {
            let mut digits = String::new();
            push_bits(&mut digits, x, single);
            write_text(out, &digits, &spec);
        }
        Form::Fraction => push_centred_fraction(out, x, width),
        Form::Sign => out.push(sign_of(x)),
    }
}

/// The character of `format +`.
pub(super) fn sign_of(x: f64) -> char {
    match x {
        _ if x > 0.0 => '+',
        _ if x < 0.0 => '-',
        _ => ' ',
    }
}

/// Appends the bits of `x` as hexadecimal digits.
pub(super) fn push_bits(out: &mut String, x: f64, single: bool) {
    let (bits, digits) = if single { (u64::from((x as f32).to_bits()), 8) } else { (x.to_bits(), 16) };
    write_radix(out, bits, Radix::Hex(Case::Lower), &Spec::with_precision(digits));
}

fn push_engineering(out: &mut String, x: f64, form: Form, spec: &Spec) {
    let mut exponent = if x == 0.0 { 0 } else { decimal_exponent(x) };
    exponent -= exponent.rem_euclid(3);
    let mantissa = x / power_of_ten(exponent);
    let decimals = match form {
        Form::EngineeringDigits(digits) => {
            digits - 1 - decimal_exponent(mantissa).clamp(0, digits as i32 - 1) as usize
        }
        Form::EngineeringDecimals(decimals) => decimals,
        _ => 0,
    };
    let mut text = String::new();
    write_fixed(&mut text, mantissa, &Spec::with_precision(decimals));
    text.push('e');
    text.push(if exponent < 0 { '-' } else { '+' });
    let digits = Spec::with_precision(3);
    write_whole(&mut text, f64::from(exponent.abs()), &digits);
    write_text(out, &text, spec);
}

/// MATLAB puts the slash at one place in the field: numerators end there, denominators fill the rest.
fn push_centred_fraction(out: &mut String, x: f64, width: usize) {
    let mut text = String::new();
    push_fraction(&mut text, x);
    if width == 0 {
        return out.push_str(&text);
    }
    let left = 8usize;
    let slash = text.find('/').unwrap_or(text.len());
    push_blanks(out, left.saturating_sub(units_len(&text[..slash])));
    out.push_str(&text);
    push_blanks(out, width.saturating_sub(left).saturating_sub(text.len() - slash));
}
