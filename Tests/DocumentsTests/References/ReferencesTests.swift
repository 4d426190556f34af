import Documents
import Foundation
import Testing

/// What the examples of GB/T 7714 print: the works are public, the lines of 2025 are those of its clause 8 in its own marks.
@Suite("References by GB/T 7714")
struct ReferencesTests {
  @Test("books and parts of books")
  func books() {
    check(
      """
      @book{张, author = {张伯伟}, title = {全唐五代诗格汇考}, address = {南京}, publisher = {江苏古籍出版社}, year = 2002, pages = {288}}
      """,
      gbt2015: "张伯伟. 全唐五代诗格汇考[M]. 南京: 江苏古籍出版社, 2002: 288.",
      gbt2025: "张伯伟. 全唐五代诗格汇考[M]. 南京：江苏古籍出版社，2002：288.")
    check(
      """
      @book{扬, author = {扬奎斯特 and 萨金特}, title = {递归宏观经济理论}, translator = {杨斌 and 王忠玉 and 陈彦斌 and others},
        edition = 2, address = {北京}, publisher = {中国人民大学出版社}, year = 2010, pages = {798}}
      """,
      gbt2015: "扬奎斯特, 萨金特. 递归宏观经济理论[M]. 杨斌, 王忠玉, 陈彦斌, 等译. 2版. 北京: 中国人民大学出版社, 2010: 798.",
      gbt2025: "扬奎斯特，萨金特. 递归宏观经济理论[M]. 杨斌，王忠玉，陈彦斌，等，译. 2版. 北京：中国人民大学出版社，2010：798.")
    check(
      """
      @book{p, author = {Peebles, Jr., Peyton Z.}, title = {Probability, random variables, and random signal principles},
        edition = {4th}, address = {New York}, publisher = {McGraw-Hill}, year = {2001}}
      """,
      gbt2015:
        "PEEBLES P Z Jr. Probability, random variables, and random signal principles[M]. 4th ed. New York: McGraw-Hill, 2001.",
      gbt2025:
        "Peebles P Z Jr. Probability, random variables, and random signal principles[M]. 4th ed. New York：McGraw-Hill，2001."
    )
    check(
      """
      @book{s, author = {Sadock, Benjamin J. and Sadock, Virginia A. and Ruiz, Pedro and others}, volume = 1, edition = 9,
        title = {Comprehensive textbook of psychiatry}, address = {Philadelphia}, publisher = {Wolters Kluwer}, year = 2009}
      """,
      gbt2015:
        "SADOCK B J, SADOCK V A, RUIZ P, et al. Comprehensive textbook of psychiatry: v.1[M]. 9th ed. Philadelphia: Wolters Kluwer, 2009.",
      gbt2025:
        "Sadock B J，Sadock V A，Ruiz P，et al. Comprehensive textbook of psychiatry：v.1[M]. 9th ed. Philadelphia：Wolters Kluwer，2009."
    )
    check(
      "@book{宋, author = {王夫之}, title = {宋论}, edition = {刻本}, address = {金陵}, publisher = {湘乡曾国荃}, year = {1865（清同治四年）}}",
      gbt2015: "王夫之. 宋论[M]. 刻本. 金陵: 湘乡曾国荃, 1865（清同治四年）.",
      gbt2025: "王夫之. 宋论[M]. 刻本. 金陵：湘乡曾国荃，1865（清同治四年）.")
    check(
      """
      @inbook{马, author = {马克思}, title = {政治经济学批判}, bookauthor = {马克思 and 恩格斯}, booktitle = {马克思恩格斯全集},
        volume = 35, edition = {第2版}, address = {北京}, publisher = {人民出版社}, year = 2013, pages = {302}}
      """,
      gbt2015: "马克思. 政治经济学批判[M]//马克思, 恩格斯. 马克思恩格斯全集: 第35卷. 2版. 北京: 人民出版社, 2013: 302.",
      gbt2025: "马克思. 政治经济学批判[M]//马克思，恩格斯. 马克思恩格斯全集：第35卷. 2版. 北京：人民出版社，2013：302.")
    check(
      """
      @inbook{阿, author = {阿扬}, title = {谈谈记忆}, subtitle = {与埃里克·坎德尔的问答}, translator = {姜海伦},
        editor = {{《环球科学》杂志社}}, booktitle = {认识记忆力}, address = {北京}, publisher = {机械工业出版社}, year = 2023,
        pages = {15--18}}
      """,
      gbt2015: "阿扬. 谈谈记忆: 与埃里克·坎德尔的问答[M]. 姜海伦, 译//《环球科学》杂志社. 认识记忆力. 北京: 机械工业出版社, 2023: 15-18.",
      gbt2025: "阿扬. 谈谈记忆：与埃里克·坎德尔的问答[M]. 姜海伦，译//《环球科学》杂志社. 认识记忆力. 北京：机械工业出版社，2023：15-18.")
    check(
      """
      @incollection{纲, author = {李明}, title = {公园与健康}, editor = {王芳}, booktitle = {城市研究资料汇编}, address = {成都},
        publisher = {示例出版社}, year = 2019, pages = {1-9}}
      """,
      gbt2015: "李明. 公园与健康[G]//王芳. 城市研究资料汇编. 成都: 示例出版社, 2019: 1-9.",
      gbt2025: "李明. 公园与健康[G]//王芳. 城市研究资料汇编. 成都：示例出版社，2019：1-9.")
  }

  @Test("articles, newspapers and serials")
  func serials() {
    check(
      """
      @article{于, author = {于潇 and 刘义 and 柴跃廷 and 王五}, title = {互联网药品可信交易环境中主体资质审核备案模式},
        journal = {清华大学学报（自然科学版）}, year = 2012, volume = 52, number = 11, pages = {1518--1523}}
      """,
      gbt2015: "于潇, 刘义, 柴跃廷, 等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版）, 2012, 52(11): 1518-1523.",
      gbt2025: "于潇，刘义，柴跃廷，等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版），2012，52（11）：1518-1523.")
    check(
      """
      @article{m, author = {Myburg, Alexander A. and Grattapaglia, Dario and Tuskan, Gerald A. and Hellsten, Uffe},
        title = {The genome of {Eucalyptus} grandis}, journal = {Nature}, year = 2014, volume = 510, pages = {356--362},
        url = {https://www.nature.com/articles/nature13308.pdf}, doi = {10.1038/nature13308}, urldate = {2014-06-25}}
      """,
      gbt2015:
        "MYBURG A A, GRATTAPAGLIA D, TUSKAN G A, et al. The genome of Eucalyptus grandis[J/OL]. Nature, 2014, 510: 356-362[2014-06-25]. https://www.nature.com/articles/nature13308.pdf. DOI:10.1038/nature13308.",
      gbt2025:
        "Myburg A A，Grattapaglia D，Tuskan G A，et al. The genome of Eucalyptus grandis[J/OL]. Nature，2014，510：356-362. https://www.nature.com/articles/nature13308.pdf. DOI:10.1038/nature13308."
    )
    check(
      "@article{杨, author = {杨洪升}, title = {四库馆私家抄校书考略}, journal = {文献}, year = 2013, number = 1, pages = {56–75}}",
      gbt2015: "杨洪升. 四库馆私家抄校书考略[J]. 文献, 2013(1): 56-75.",
      gbt2025: "杨洪升. 四库馆私家抄校书考略[J]. 文献，2013（1）：56-75.")
    check(
      """
      @article{久, author = {久保智康}, title = {花枝蝶鸟方镜的镜范}, translator = {顾幼静}, journal = {东方博物}, year = 2009,
        number = 1, pages = {85-92}}
      """,
      gbt2015: "久保智康. 花枝蝶鸟方镜的镜范[J]. 东方博物, 2009(1): 85-92.",
      gbt2025: "久保智康. 花枝蝶鸟方镜的镜范[J]. 顾幼静，译. 东方博物，2009（1）：85-92.")
    check(
      """
      @article{群, author = {张群 and 程志宝 and 石志飞}, title = {浮置板轨道低频减振性能研究}, journal = {铁道学报},
        date = {2024-05-09}, url = {https://kns.cnki.net/1.html}, urldate = {2024-06-01}}
      """,
      gbt2015: "张群, 程志宝, 石志飞. 浮置板轨道低频减振性能研究[J/OL]. 铁道学报, 2024-05-09[2024-06-01]. https://kns.cnki.net/1.html.",
      gbt2025: "张群，程志宝，石志飞. 浮置板轨道低频减振性能研究[J/OL]. 铁道学报，2024-05-09. https://kns.cnki.net/1.html.")
    check(
      "@article{c, title = {Coffee drinking and cancer of the pancreas}, journal = {Br Med J}, year = 1981, volume = 283, number = 6292, pages = 628}",
      gbt2015: "Coffee drinking and cancer of the pancreas[J]. Br Med J, 1981, 283(6292): 628.",
      gbt2025: "Coffee drinking and cancer of the pancreas[J]. Br Med J，1981，283（6292）：628.")
    check(
      "@newspaper{丁, author = {丁文祥}, title = {数字革命与竞争国际化}, journal = {中国青年报}, date = {2000-11-20}, pages = {15}}",
      gbt2015: "丁文祥. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).",
      gbt2025: "丁文祥. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.")
    check(
      """
      @periodical{临, author = {{中华医学会湖北分会}}, title = {临床内科杂志}, year = {1984--}, volume = 1, number = 1,
        address = {武汉}, publisher = {中华医学会湖北分会}}
      """,
      gbt2015: "中华医学会湖北分会. 临床内科杂志[J]. 1984, 1(1)-. 武汉: 中华医学会湖北分会, 1984-.",
      gbt2025: "中华医学会湖北分会. 临床内科杂志[J]. 1984，1（1）—. 武汉：中华医学会湖北分会，1984—.")
    check(
      """
      @periodical{图, author = {{中国图书馆学会}}, title = {图书馆学通讯}, date = {1957/1990}, number = {1--4}, address = {北京},
        publisher = {北京图书馆}}
      """,
      gbt2015: "中国图书馆学会. 图书馆学通讯[J]. 1957(1)-1990(4). 北京: 北京图书馆, 1957-1990.",
      gbt2025: "中国图书馆学会. 图书馆学通讯[J]. 1957（1）—1990（4）. 北京：北京图书馆，1957—1990.")
  }

  @Test("conferences, theses and reports")
  func reports() {
    check(
      """
      @inproceedings{汪, author = {汪学军}, title = {中国农业转基因生物研发进展与安全管理}, editor = {{国家环境保护总局生物安全管理办公室}},
        booktitle = {实施国际合作项目研讨会论文集}, address = {北京}, publisher = {中国环境科学出版社}, year = 2005, pages = {22-25}}
      """,
      gbt2015: "汪学军. 中国农业转基因生物研发进展与安全管理[C]//国家环境保护总局生物安全管理办公室. 实施国际合作项目研讨会论文集. 北京: 中国环境科学出版社, 2005: 22-25.",
      gbt2025: "汪学军. 中国农业转基因生物研发进展与安全管理[C]//国家环境保护总局生物安全管理办公室. 实施国际合作项目研讨会论文集. 北京：中国环境科学出版社，2005：22-25.")
    check(
      """
      @inproceedings{w, author = {Wang, Shanshan}, title = {Application of improved SOM neural network},
        booktitle = {2022 6th Asian Conference on Artificial Intelligence Technology}, year = 2022, pages = 2,
        url = {https://ieeexplore.ieee.org/document/10137867}, doi = {10.1109/ACAIT56212.2022.10137867}, urldate = {2023-01-02}}
      """,
      gbt2015:
        "WANG S S. Application of improved SOM neural network[C/OL]//2022 6th Asian Conference on Artificial Intelligence Technology. 2022: 2[2023-01-02]. https://ieeexplore.ieee.org/document/10137867. DOI:10.1109/ACAIT56212.2022.10137867.",
      gbt2025:
        "Wang Shanshan. Application of improved SOM neural network[C/OL]//2022 6th Asian Conference on Artificial Intelligence Technology，2022：2. https://ieeexplore.ieee.org/document/10137867. DOI:10.1109/ACAIT56212.2022.10137867."
    )
    check(
      "@proceedings{牛, author = {牛志明 and Swingland, I. R. and 雷光春}, title = {综合湿地管理国际研讨会论文集}, address = {北京}, publisher = {海洋出版社}, year = 2012}",
      gbt2015: "牛志明, SWINGLAND I R, 雷光春. 综合湿地管理国际研讨会论文集[C]. 北京: 海洋出版社, 2012.",
      gbt2025: "牛志明，Swingland I R，雷光春. 综合湿地管理国际研讨会论文集[C]. 北京：海洋出版社，2012.")
    check(
      "@phdthesis{琦, author = {王琦}, title = {高时空分辨率土壤湿度反演方法研究}, address = {武汉}, school = {武汉大学}, year = 2022, pages = 87}",
      gbt2015: "王琦. 高时空分辨率土壤湿度反演方法研究[D]. 武汉: 武汉大学, 2022: 87.",
      gbt2025: "王琦. 高时空分辨率土壤湿度反演方法研究[D]. 武汉：武汉大学，2022：87.")
    check(
      """
      @techreport{cnnic, author = {{中国互联网络信息中心}}, title = {第29次中国互联网络发展状况统计报告}, date = {2012-01-16},
        url = {https://www.cnnic.cn/29}, urldate = {2013-03-26}}
      """,
      gbt2015: "中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. (2012-01-16)[2013-03-26]. https://www.cnnic.cn/29.",
      gbt2025: "中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. 2012-01-16. https://www.cnnic.cn/29.")
    check(
      """
      @techreport{f, author = {{U.S. Department of Transportation Federal Highway Administration}}, number = {PB 91-194001},
        title = {Guidelines for handling excavated acid-producing materials}, address = {Springfield},
        institution = {U.S. Department of Commerce National Information Service}, year = 1990, pages = 25}
      """,
      gbt2015:
        "U.S. Department of Transportation Federal Highway Administration. Guidelines for handling excavated acid-producing materials: PB 91-194001[R]. Springfield: U.S. Department of Commerce National Information Service, 1990: 25.",
      gbt2025:
        "U.S. Department of Transportation Federal Highway Administration. Guidelines for handling excavated acid-producing materials：PB 91-194001[R]. Springfield：U.S. Department of Commerce National Information Service，1990：25."
    )
  }

  @Test("standards, patents, archives and maps")
  func papers() {
    check(
      """
      @standard{dc, author = {{全国信息与文献标准化技术委员会}}, title = {信息与文献 都柏林核心元数据元素集}, number = {GB/T 25100-2010},
        address = {北京}, publisher = {中国标准出版社}, year = 2010, pages = {2-3}}
      """,
      gbt2015: "全国信息与文献标准化技术委员会. 信息与文献 都柏林核心元数据元素集: GB/T 25100—2010[S]. 北京: 中国标准出版社, 2010: 2-3.",
      gbt2025: "GB/T 25100—2010 信息与文献 都柏林核心元数据元素集[S].")
    check(
      "@standard{iso, title = {Audit data collection}, number = {ISO 21378:2019}, year = 2019}",
      gbt2015: "Audit data collection: ISO 21378:2019[S]. 2019.", gbt2025: "ISO 21378:2019 Audit data collection[S].")
    check(
      "@patent{邓, author = {邓一刚}, title = {全智能节电器}, number = {CN200610171314.3}, date = {2008-01-16}, pages = {8-9}}",
      gbt2015: "邓一刚. 全智能节电器: CN200610171314.3[P]. 2008-01-16: 8-9.",
      gbt2025: "邓一刚. 全智能节电器：CN200610171314.3[P]. 2008-01-16：8-9.")
    check(
      """
      @patent{西, author = {石顺祥 and 许海平}, holder = {{西安电子科技大学}}, title = {光折变自适应光外差探测方法}, number = {CN01128777.2},
        date = {2002-03-06}, url = {http://211.152.9.47/sipoasp}, urldate = {2002-05-28}}
      """,
      gbt2015: "西安电子科技大学. 光折变自适应光外差探测方法: CN01128777.2[P/OL]. 2002-03-06[2002-05-28]. http://211.152.9.47/sipoasp.",
      gbt2025: "西安电子科技大学. 光折变自适应光外差探测方法：CN01128777.2[P/OL]. 2002-03-06. http://211.152.9.47/sipoasp.")
    check(
      """
      @archive{鄂, author = {{湖北省建设厅}}, title = {农工矿业团体登记规则的布告}, number = {LS031-001-0001-001}, address = {武汉},
        archive = {湖北省档案馆}, date = {1931-11-07}}
      """,
      gbt2015: "湖北省建设厅. 农工矿业团体登记规则的布告: LS031-001-0001-001[A]. 武汉: 湖北省档案馆, 1931.",
      gbt2025: "湖北省建设厅. 农工矿业团体登记规则的布告：LS031-001-0001-001[A]. 武汉：湖北省档案馆，1931-11-07.")
    check(
      """
      @map{胡, author = {胡健民}, title = {东南极拉斯曼丘陵地区地质图}, scale = {1∶25 000}, address = {北京}, publisher = {科学出版社},
        year = 2021, size = {128cm×84cm}}
      """,
      gbt2015: "胡健民. 东南极拉斯曼丘陵地区地质图[CM]. 北京: 科学出版社, 2021.",
      gbt2025: "胡健民. 东南极拉斯曼丘陵地区地质图. 1∶25 000[CM]. 北京：科学出版社，2021. 128cm×84cm.")
  }

  @Test("web pages, programs, data sets and preprints")
  func electronic() {
    check(
      """
      @online{许, author = {许振超}, title = {“好好干，当一个好工人”}, date = {2025-02-17}, urldate = {2025-06-22},
        url = {http://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html}}
      """,
      gbt2015:
        "许振超. “好好干，当一个好工人”[EB/OL]. (2025-02-17)[2025-06-22]. http://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.",
      gbt2025:
        "许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. http://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html."
    )
    check(
      "@misc{馆, title = {中国国家博物馆}, url = {https://www.chnmuseum.cn/}, urldate = {2025-05-06}}",
      gbt2015: "中国国家博物馆[EB/OL]. [2025-05-06]. https://www.chnmuseum.cn/.",
      gbt2025: "中国国家博物馆[EB/OL]. [2025-05-06]. https://www.chnmuseum.cn/.")
    check(
      "@software{z, author = {{Zotero}}, title = {[Zotero download]}, url = {https://www.zotero.org/download/}, urldate = {2024-04-08}}",
      gbt2015: "Zotero. [Zotero download][CP/OL]. [2024-04-08]. https://www.zotero.org/download/.",
      gbt2025: "Zotero. [Zotero download][CP/OL]. [2024-04-08]. https://www.zotero.org/download/.")
    check(
      """
      @dataset{周, author = {周壮 and 李盛阳 and 吴薇 and others}, title = {天宫二号遥感图像自然景物分类科学数据}, version = {V1.0},
        publisher = {国家基础学科公共科学数据中心}, date = {2023-09-10}, urldate = {2025-07-15},
        url = {https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf}, cstr = {16666.11.nbsdc.tfpbwtqf}}
      """,
      gbt2015:
        "周壮, 李盛阳, 吴薇, 等. 天宫二号遥感图像自然景物分类科学数据[DS/OL]. V1.0. 国家基础学科公共科学数据中心, 2023[2025-07-15]. https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf.",
      gbt2025:
        "周壮，李盛阳，吴薇，等. 天宫二号遥感图像自然景物分类科学数据[DS/OL]. V1.0. 国家基础学科公共科学数据中心（2023-09-10）[2025-07-15]. https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf."
    )
    check(
      """
      @preprint{方, author = {方向明 and 曹迎杰}, title = {元宇宙在图书馆的应用}, repository = {ChinaXiv}, date = {2023-03-03},
        urldate = {2024-09-30}, url = {http://www.chinaxiv.org/abs/202303.00020}, cstr = {32003.36.ChinaXiv.202303.00020.V1}}
      """,
      gbt2015:
        "方向明, 曹迎杰. 元宇宙在图书馆的应用[EB/OL]. (2023-03-03)[2024-09-30]. http://www.chinaxiv.org/abs/202303.00020. CSTR:32003.36.ChinaXiv.202303.00020.V1.",
      gbt2025:
        "方向明，曹迎杰. 元宇宙在图书馆的应用[PP/OL]. ChinaXiv（2023-03-03）[2024-09-30]. http://www.chinaxiv.org/abs/202303.00020. CSTR:32003.36.ChinaXiv.202303.00020.V1."
    )
    check(
      """
      @misc{j, author = {Jenkins, Stewart D. and Ruostekoski, Janne}, title = {Controlled manipulation of light}, version = {V2},
        eprint = {1112.6136}, eprinttype = {arXiv}, date = {2012-03-18}, urldate = {2020-06-24},
        url = {https://doi.org/10.48550/arXiv.1112.6136}, doi = {10.48550/arXiv.1112.6136}}
      """,
      gbt2015:
        "JENKINS S D, RUOSTEKOSKI J. Controlled manipulation of light[EB/OL]. V2. (2012-03-18)[2020-06-24]. https://doi.org/10.48550/arXiv.1112.6136.",
      gbt2025:
        "Jenkins S D，Ruostekoski J. Controlled manipulation of light[PP/OL]. V2. arXiv（2012-03-18）[2020-06-24]. https://doi.org/10.48550/arXiv.1112.6136."
    )
  }

  @Test("works in Western languages")
  func western() {
    check(
      """
      @inbook{w, author = {Weinstein, Louis and Swartz, Morton N.}, title = {Pathogenic properties of invading microorganisms},
        editor = {Sodeman, Jr., William A. and Sodeman, William A.}, booktitle = {Pathologic physiology: mechanisms of disease},
        edition = {fifth}, address = {Philadelphia}, publisher = {Saunders}, year = 1974, pages = {457--472}}
      """,
      gbt2015:
        "WEINSTEIN L, SWARTZ M N. Pathogenic properties of invading microorganisms[M]//SODEMAN W A Jr, SODEMAN W A. Pathologic physiology: mechanisms of disease. 5th ed. Philadelphia: Saunders, 1974: 457-472.",
      gbt2025:
        "Weinstein L，Swartz M N. Pathogenic properties of invading microorganisms[M]//Sodeman W A Jr，Sodeman W A. Pathologic physiology: mechanisms of disease. 5th ed. Philadelphia：Saunders，1974：457-472."
    )
    check(
      """
      @inproceedings{f, author = {Fourney, M. E.}, title = {Advances in holographic photoelasticity}, editor = {Gottenberg, W. G.},
        booktitle = {Symposium on Applications of Holography in Mechanics}, address = {New York}, publisher = {ASME}, year = 1971,
        pages = {17-38}}
      """,
      gbt2015:
        "FOURNEY M E. Advances in holographic photoelasticity[C]//GOTTENBERG W G. Symposium on Applications of Holography in Mechanics. New York: ASME, 1971: 17-38.",
      gbt2025:
        "Fourney M E. Advances in holographic photoelasticity[C]//Gottenberg W G. Symposium on Applications of Holography in Mechanics. New York：ASME，1971：17-38."
    )
    check(
      """
      @dataset{i, author = {{IHME}}, title = {Global burden of disease study 2019 (GBD 2019) data resources}, year = 2021,
        repository = {Global Health Data Exchange}, url = {https://ghdx.healthdata.org/gbd-2019}, urldate = {2025-07-15}}
      """,
      gbt2015:
        "IHME. Global burden of disease study 2019 (GBD 2019) data resources[DS/OL]. Global Health Data Exchange, 2021[2025-07-15]. https://ghdx.healthdata.org/gbd-2019.",
      gbt2025:
        "IHME. Global burden of disease study 2019 (GBD 2019) data resources[DS/OL]. Global Health Data Exchange（2021）[2025-07-15]. https://ghdx.healthdata.org/gbd-2019."
    )
    check(
      """
      @map{c, title = {Coastal wetlands map of China continent}, booktitle = {Coastal erosion and mitigation}, address = {Beijing},
        publisher = {China Ocean Press}, year = 2024, pages = 50}
      """,
      gbt2015:
        "Coastal wetlands map of China continent[CM]//Coastal erosion and mitigation. Beijing: China Ocean Press, 2024: 50.",
      gbt2025:
        "Coastal wetlands map of China continent[CM]//Coastal erosion and mitigation. Beijing：China Ocean Press，2024：50."
    )
    check(
      """
      @book{p, author = {Praetzellis, Adrian}, title = {Death by theory}, edition = {Rev. ed.}, year = 2011, pages = 13,
        publisher = {Rowman \\& Littlefield Publishing Group, Inc.}, url = {http://lib.myilibrary.com/Open.aspx?id=293666},
        urldate = {2012-11-27}}
      """,
      gbt2015:
        "PRAETZELLIS A. Death by theory[M/OL]. Rev. ed. Rowman & Littlefield Publishing Group, Inc., 2011: 13[2012-11-27]. http://lib.myilibrary.com/Open.aspx?id=293666.",
      gbt2025:
        "Praetzellis A. Death by theory[M/OL]. Rev. ed. Rowman & Littlefield Publishing Group, Inc.，2011：13. http://lib.myilibrary.com/Open.aspx?id=293666."
    )
    check(
      "@article{k, author = {Кочетков, А. Я.}, title = {Молибденовое месторождение}, journal = {Отечественная геология}, year = 1993, number = 7, pages = {50-58}}",
      gbt2015: "КОЧЕТКОВ А Я. Молибденовое месторождение[J]. Отечественная геология, 1993(7): 50-58.",
      gbt2025: "Кочетков А Я. Молибденовое месторождение[J]. Отечественная геология，1993（7）：50-58.")
    check(
      """
      @book{a, title = {Why the West rules}, author = {Morris, Ian}, year = 2010, publisher = {Farrar, Straus and Giroux}}
      """,
      gbt2015: "MORRIS I. Why the West rules[M]. [S.l.]: Farrar, Straus and Giroux, 2010.",
      gbt2025: "Morris I. Why the West rules[M]. Farrar, Straus and Giroux，2010.")
  }
}

extension ReferenceEntry {
  /// The words of a line without looks.
  var line: String {
    content.map { inline in
      if case .text(let run) = inline { run.text } else { "?" }
    }.joined()
  }
}

func check(_ bibtex: String, gbt2015: String, gbt2025: String, _ location: SourceLocation = #_sourceLocation) {
  let (bibliography, findings) = parseBibTeX(bibtex)
  #expect(findings.isEmpty, sourceLocation: location)
  let cited = bibliography.references.map { Citation(key: $0.key) }
  for (edition, expected) in [(ReferenceEdition.gbt2015, gbt2015), (.gbt2025, gbt2025)] {
    let (entries, _) = references(cited: cited, in: bibliography, edition: edition)
    #expect(entries.map(\.line) == [expected], "\(edition.rawValue)", sourceLocation: location)
  }
}

/// Each row: the name in BibTeX => by 2015 => by 2025.
func checkNames(_ rows: String..., location: SourceLocation = #_sourceLocation) {
  for row in rows {
    let parts = row.components(separatedBy: " => ")
    let (bibliography, _) = parseBibTeX("@book{k, author = {\(parts[0])}, title = {T}}")
    let printed = [ReferenceEdition.gbt2015, .gbt2025].flatMap {
      references(cited: [Citation(key: "k")], in: bibliography, edition: $0).entries.map {
        $0.line.components(separatedBy: ". T[M]")[0]
      }
    }
    #expect(printed == Array(parts[1...]), sourceLocation: location)
  }
}
