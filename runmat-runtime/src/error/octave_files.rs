//! Functions that Octave writes in its own language, with a fixed number of inputs. A call with more of them is refused
//! before such a function runs, while all others answer `Invalid call to NAME`.

/// Their names, sorted by bytes.
pub(super) const FILES: &[&str] = &[
    "accumarray", "acosd", "acot", "acotd", "acoth", "acsc", "acscd", "acsch", "addtodate", "asctime", "asec",
    "asecd", "asech", "asind", "atand", "base2dec", "beep", "beta", "betainc", "betaln", "bin2dec", "bitcmp",
    "bitget", "bitset", "blanks", "bounds", "cast", "cell2mat", "celldisp", "circshift", "clock", "compan",
    "compare_versions", "computer", "cond", "conv", "copyfile", "cosd", "cospi", "cot", "cotd", "coth", "cov",
    "cross", "csc", "cscd", "csch", "ctime", "cumtrapz", "date", "datenum", "datestr", "datevec", "deblank",
    "dec2base", "dec2bin", "dec2hex", "deconv", "deg2rad", "dir", "endsWith", "eomday", "erase", "etime",
    "expm", "factor", "factorial", "fftshift", "fieldnames", "fileparts", "fileread", "flip", "fliplr",
    "flipud", "gammainc", "genvarname", "hadamard", "hankel", "help", "hex2dec", "hilb", "histc", "idivide",
    "ifftshift", "importdata", "index", "inputParser", "inputname", "int2str", "invhilb", "is_leap_year",
    "isbanded", "isdeployed", "isdiag", "isdir", "isfile", "isfolder", "isletter", "ismac", "ispc", "isprime",
    "isstring", "isstrprop", "istril", "istriu", "isunix", "legendre", "license", "linsolve", "logm",
    "logspace", "magic", "mat2str", "median", "meshgrid", "mkdir", "mode", "movefile", "mustBeFinite",
    "mustBeGreaterThan", "mustBeGreaterThanOrEqual", "mustBeInteger", "mustBeLessThan", "mustBeLessThanOrEqual",
    "mustBeMember", "mustBeNegative", "mustBeNonNan", "mustBeNonempty", "mustBeNonnegative",
    "mustBeNonpositive", "mustBeNonzero", "mustBeNumeric", "mustBeNumericOrLogical", "mustBePositive",
    "mustBeReal", "namelengthmax", "nargchk", "narginchk", "nargoutchk", "native2unicode", "nchoosek",
    "nextpow2", "now", "nthroot", "null", "num2str", "orderfields", "orth", "ostrsplit", "pascal", "perms",
    "poly", "polyder", "polyfit", "polyint", "polyval", "postpad", "pow2", "prepad", "primes", "print_usage",
    "rad2deg", "range", "rank", "reallog", "realpow", "realsqrt", "regexptranslate", "rindex", "roots",
    "rosser", "rot90", "rref", "run", "sec", "secd", "sech", "shiftdim", "sind", "sinpi", "sortrows",
    "startsWith", "str2num", "strjoin", "strjust", "strmatch", "strtok", "strtrim", "substr", "tand", "tempdir",
    "toeplitz", "trace", "trapz", "unicode2native", "untabify", "vander", "var", "vecnorm", "ver",
    "verLessThan", "version", "weekday", "wilkinson",
];

#[cfg(test)]
mod tests {
    #[test]
    fn the_names_are_sorted() {
        assert!(super::FILES.is_sorted());
    }
}
