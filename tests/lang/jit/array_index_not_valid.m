% Subscripts that are zero, fractional or negative are errors in hot loops.
%@ source: MATLAB's message for subscripts that aren't positive whole numbers
v = 1:2000;
steps = {-1, -0.5, -3};
for r = 1:3
    s = 0; k = 1500;
    try
        while true, s = s + v(k); k = k + steps{r}; end
    catch e
        fprintf('%g %g %s\n%s\n', k, s, e.identifier, e.message)
    end
end
try
    for k = 1:2000, i = k; if k > 1800, i = NaN; end, v(i) = 0; end
catch e
    fprintf('%d %s\n', k, e.message)
end
%| 0 1.12575e+06 MATLAB:badsubscript
%| Array indices must be positive integers or logical values.
%| 1499.5 1500 MATLAB:badsubscript
%| Array indices must be positive integers or logical values.
%| 0 375750 MATLAB:badsubscript
%| Array indices must be positive integers or logical values.
%| 1801 Array indices must be positive integers or logical values.
