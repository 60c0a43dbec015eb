% Reading a variable that clear has removed is an error with its name.
%@ source: MATLAB's message for names that mean nothing
total = 0; n = 0;
for k = 1:2500
    try
        total = total + 1; n = n + total;
        if k == 1700, clear total, end
    catch e
        n = n + 0.5; total = 0;
    end
end
fprintf('%g %d %s\n%s\n', n, total, e.identifier, e.message)
%| 1.76545e+06 799 MATLAB:UndefinedFunction
%| Unrecognized function or variable 'total'.
