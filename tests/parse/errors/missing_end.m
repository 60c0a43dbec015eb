% A block without its end (1.25).
%@ source: spec 1.25
if x
    while y
        z = 1;
    end
%@ error: 3:1-3:3 "At least one END is missing. The statement beginning here does not have a matching end."
