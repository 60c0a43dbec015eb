% Octave's messages, and the last of members with one name.
%@ source: octave-cli 7.3
%@ compat: octave
try, jsondecode('[1,2'), catch e, disp(e.message), end
try, jsondecode('{"a":}'), catch e, disp(e.message), end
try, jsondecode(''), catch e, disp(e.message), end
try, jsondecode(1), catch e, disp(e.message), end
try, jsondecode('1 2'), catch e, disp(e.message), end
s = jsondecode('{"a": 1, "a": 2, "_x": 3}');
assert(isequal(s, struct('a', 2, '_x', 3)))
%| jsondecode: parse error at offset 5: Missing a comma or ']' after an array element.
%| jsondecode: parse error at offset 6: Invalid value.
%| jsondecode: parse error at offset 1: The document is empty.
%| jsondecode: JSON_TXT must be a character string
%| jsondecode: parse error at offset 3: The document root must not be followed by other values.
