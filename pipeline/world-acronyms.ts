/** Acronyms that papers of the whole world use of one body and seldom explain, with the name it has in full. Data. */

const known = `
  UN United Nations; EU European Union; NATO North Atlantic Treaty Organization; AU African Union; WHO World Health Organization;
  IMF International Monetary Fund; WTO World Trade Organization; ILO International Labour Organization;
  IAEA International Atomic Energy Agency; ICJ International Court of Justice;
  UNESCO United Nations Educational, Scientific and Cultural Organization; UNICEF United Nations Children's Fund;
  UNHCR United Nations High Commissioner for Refugees; UNDP United Nations Development Programme;
  UNEP United Nations Environment Programme; UNFPA United Nations Population Fund;
  UNODC United Nations Office on Drugs and Crime; UNGA United Nations General Assembly; UNSC United Nations Security Council;
  UNAIDS Joint United Nations Programme on HIV/AIDS; UNCTAD United Nations Conference on Trade and Development;
  OHCHR Office of the United Nations High Commissioner for Human Rights; UNRWA United Nations Relief and Works Agency;
  OCHA Office for the Coordination of Humanitarian Affairs; WFP World Food Programme; FAO Food and Agriculture Organization;
  WMO World Meteorological Organization; ITU International Telecommunication Union; ICAO International Civil Aviation Organization;
  IFAD International Fund for Agricultural Development; IOM International Organization for Migration;
  OPCW Organisation for the Prohibition of Chemical Weapons; IPCC Intergovernmental Panel on Climate Change;
  OSCE Organization for Security and Co-operation in Europe; OECD Organisation for Economic Co-operation and Development;
  OPEC Organization of the Petroleum Exporting Countries; ASEAN Association of Southeast Asian Nations;
  APEC Asia-Pacific Economic Cooperation; SAARC South Asian Association for Regional Cooperation; BRICS;
  ECOWAS Economic Community of West African States; SADC Southern African Development Community;
  IGAD Intergovernmental Authority on Development; COMESA Common Market for Eastern and Southern Africa;
  CARICOM Caribbean Community; OAS Organization of American States; OIC Organisation of Islamic Cooperation;
  GCC Gulf Cooperation Council; ADB Asian Development Bank; AfDB African Development Bank; ECB European Central Bank;
  EBRD European Bank for Reconstruction and Development; EIB European Investment Bank;
  AIIB Asian Infrastructure Investment Bank; IFC International Finance Corporation; BIS Bank for International Settlements;
  IOC International Olympic Committee; FIFA Fédération Internationale de Football Association;
  UEFA Union of European Football Associations; FIBA; FIA Fédération Internationale de l'Automobile;
  WADA World Anti-Doping Agency; ATP Association of Tennis Professionals; WTA Women's Tennis Association;
  ICRC International Committee of the Red Cross; IFRC International Federation of Red Cross and Red Crescent Societies;
  MSF Médecins Sans Frontières; WWF World Wide Fund for Nature; IUCN International Union for Conservation of Nature;
  BBC British Broadcasting Corporation; CNN Cable News Network; CNBC; NBC; CBS; MSNBC; NPR National Public Radio; HBO;
  AP Associated Press; AFP Agence France-Presse; DPA Deutsche Presse-Agentur; UPI United Press International;
  FBI Federal Bureau of Investigation; CIA Central Intelligence Agency; NSA National Security Agency;
  NASA National Aeronautics and Space Administration; ISIS Islamic State of Iraq and Syria; ISIL; PLO Palestine Liberation Organization;
  IBM International Business Machines; BMW Bayerische Motoren Werke`;

/** Full names by acronym in capitals; empty where nobody uses one. */
export const worldAcronyms: ReadonlyMap<string, string> = new Map(
  known.split(';').map((entry): [string, string] => {
    const [acronym = '', ...words] = entry.trim().split(/\s+/);
    return [acronym.toUpperCase(), words.join(' ')];
  }),
);
