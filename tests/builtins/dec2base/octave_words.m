% Octave's messages.
%@ source: octave-cli 7.3
%@ compat: octave
try, dec2base('A', 10), catch e, disp(e.message), end
try, dec2base(2i, 10), catch e, disp(e.message), end
try, dec2base(1, 'ABA'), catch e, disp(e.message), end
try, dec2base(1, 'A B'), catch e, disp(e.message), end
try, dec2base(1, 1), catch e, disp(e.message), end
try, dec2base(1, 2, -1), catch e, disp(e.message), end
%| dec2base: input must be real non-negative integers
%| dec2base: input must be real non-negative integers
%| dec2base: symbols representing digits must be unique
%| dec2base: whitespace characters are not valid symbols
%| dec2base: BASE must be an integer between 2 and 36, or a string of symbols
%| dec2base: LEN must be a non-negative integer
