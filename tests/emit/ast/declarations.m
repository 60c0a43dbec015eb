% Variables are declared by name; Octave's dialect gives them values, too.
%@ compat: octave
function declarations
global a b = 2
persistent n = 0 m;
import pkg.name other.*
end
%| functions doc 1:1-2:18
%|   function 3:1-7:4 declarations end doc 1:1-2:18
%|     global 4:1-4:15 a b =
%|       number 4:14-4:15 2.0
%|     persistent 5:1-5:19 n = m
%|       number 5:16-5:17 0.0
%|     import 6:1-6:24 pkg.name other.*
