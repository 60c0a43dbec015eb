% Names, fields and calls have identifiers of their own.
%@ compat: octave
%@ source: octave-cli 7.3
says('undefined_fn', 'Octave:undefined-function', '''undefined_fn'' undefined near line 1, column 1')
says('undefined_fn(1)', 'Octave:undefined-function', '''undefined_fn'' undefined near line 1, column 1')
says('a.b=1; a.c', 'Octave:invalid-indexing', 'structure has no member ''c''')
says('xx(3)', 'Octave:undefined-function', '''xx'' undefined near line 1, column 1')
function says(code, identifier, message)
    try
        evalc(code);
        error('test:silent', 'no error from %s', code);
    catch e
        assert(strcmp(e.identifier, identifier) && strcmp(e.message, message), [code ': ' e.identifier ' ' e.message]);
    end
end
