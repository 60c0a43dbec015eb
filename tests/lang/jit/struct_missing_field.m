% Reading a field that isn't there is an error in a hot loop.
%@ source: MATLAB's message for fields
s.a = 1; n = 0;
try
    for k = 1:3000
        n = n + s.a;
        if k == 1600, s = rmfield(s, 'a'); s.b = 1; end
    end
catch e
    fprintf('%d %d %s\n%s\n', k, n, e.identifier, e.message)
end
%| 1601 1600 MATLAB:nonExistentField
%| Unrecognized field name "a".
