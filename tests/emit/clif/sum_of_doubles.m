% A sum of doubles over a range: the counter is an integer, the sum a double.
s = 0.5;
for k = 1:100
    s = s + k * 2.5;
end
%| eval:4 (4)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = f64const 0x1.0000000000000p-1
%|     v5 = iconst.i64 1
%|     v6 = iconst.i64 100
%|     v7 = f64const 0x1.4000000000000p1
%|     v8 = load.f64 notrap aligned v2
%|     v9 = load.f64 notrap aligned v2+8
%|     v10 = load.i64 notrap aligned v2+16
%|     v11 = load.i64 notrap aligned v2+24
%|     v12 = load.i64 notrap aligned v2+32
%|     v13 = load.i64 notrap aligned v2+40
%|     jump block1
%|
%| block1:
%|     jump block2(v9, v8, v10)
%|
%| block2(v14: f64, v17: f64, v23: i64):
%|     v16 = fmul v14, v15  ; v15 = 0x1.4000000000000p1
%|     v18 = fadd v17, v16
%|     v19 = iconst.i64 address
%|     v20 = load.i8 notrap aligned v19  ; v19 = address
%|     v22 = iconst.i64 address
%|     brif v20, block3(v22), block4  ; v22 = address
%|
%| block4:
%|     v25 = iconst.i64 1
%|     v26 = iadd.i64 v23, v25  ; v25 = 1
%|     v27 = icmp slt v26, v24
%|     v28 = iconst.i64 1
%|     brif v27, block5, block6
%|
%| block5:
%|     v29 = iconst.i64 1
%|     v30 = iadd.i64 v26, v28  ; v28 = 1
%|     v31 = fcvt_from_sint.f64 v30
%|     jump block2(v31, v18, v26)
%|
%| block6:
%|     v32 = iconst.i64 address
%|     store.f64 notrap aligned v18, v33
%|     store.f64 notrap aligned v14, v33+8
%|     return v32  ; v32 = address
%|
%| block3(v21: i64) cold:
%|     store.f64 notrap aligned v18, v33
%|     store.f64 notrap aligned v14, v33+8
%|     store.i64 notrap aligned v23, v33+48
%|     return v21
%| }
%|
