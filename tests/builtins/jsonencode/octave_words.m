% Octave's messages for options.
%@ source: octave-cli 7.3
%@ compat: octave
try, jsonencode(1, 'foo', true), catch e, disp(e.message), end
try, jsonencode(1, 'PrettyPrint', 3), catch e, disp(e.message), end
try, jsonencode(1, 2), catch e, disp(e.message), end
try, jsonencode(@sin), catch e, disp(e.message), end
%| jsonencode: Valid options are "ConvertInfAndNaN" and "PrettyPrint"
%| jsonencode: option value must be a logical scalar
%| Invalid call to jsonencode
%| jsonencode: unsupported type
