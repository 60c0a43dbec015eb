% global and persistent, with initialisers as an extension (4.11, dialects 1).
%@ source: spec 4.11
function f
global a b c
global g = 3
persistent n
persistent m = 0, x = m;
import pkg.fn pkg.sub.*
import pkg.*;
return
end
