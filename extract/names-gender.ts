/** Whether “he” or “she” may mean a person: by forms of address in the text and by common given names; often unknown. */

import { labelledLexicon } from './lexicon/lexicon.ts';

export type Gender = 'FEMININE' | 'MASCULINE';

/** By the first word of a full name; null for unknown and for one-word names. */
export function genderOfName(name: string): Gender | null {
  const words = name.split(' ');
  return words.length > 1 ? givenNameGender(words[0]!) : null;
}

/** By a word right before or in apposition: “Mr”, “Ms”, “spokeswoman”, “king”; null for the others. */
export function genderOfWord(lower: string): Gender | null {
  const word = lower.replace('.', '');
  if (
    /^(?:mr|sir|lord|king|prince|duke|father|pope|he|him|his)$|(?:spokes|business|chair|congress|noble|states|police)man$/.test(
      word,
    )
  )
    return 'MASCULINE';
  if (/^(?:mrs|ms|miss|mme|dame|lady|queen|princess|duchess|baroness|sister|she|her|hers|actress)$|woman$/.test(word))
    return 'FEMININE';
  return null;
}

const givenNameGender = labelledLexicon<Gender>({
  FEMININE: `Agnes Agnès Aisha Alexandra Alice Alicia Amanda Amina Amy Ana Angela Anita Ann Anna Anne Annie Audrey Barbara Beatrice Beth Bridget Carla Carmen Carol Caroline Catherine Cecilia Charlotte Christina Christine Cindy Claire Clara Claudia Cynthia
    Daniela Danielle Deborah Denise Diana Diane Donna Dorothy Elena Eleanor Elisabeth Elizabeth Ellen Emily Emma Erica Esther Eva Fatima Fiona Florence Frances Gabriela Gillian Giorgia Gloria Grace Greta Hannah Hasina Heather Heidi Helen Helena Hillary Ingrid
    Irene Isabel Jacinda Jacqueline Jane Janet Jennifer Jenny Jessica Jill Joan Joanna Josephine Joyce Judith Judy Julia Julie Kamala Karen Kate Katherine Kathleen Katie Khadija Kimberly Kristina Laura Lauren Leila Lena Linda Lisa Liz Lucia Lucy Lydia
    Madeleine Margaret Maria Mariam Marie Marina Marine Martha Mary Maryam Megan Melania Melissa Meredith Michelle Miriam Mónica Monica Nadia Nancy Naomi Natalia Natalie Nicole Nina Nirmala Nora Olga Olivia Pamela Patricia Paula Pauline Penny Priya Priyanka
    Rachel Rebecca Rita Rosa Rose Ruth Samantha Sandra Sara Sarah Serena Sharon Sheryl Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Susan Susanna Suzanne Svetlana Sylvia Tamara Teresa Theresa Tiffany Ursula Valentina Valeska Vanessa Vera Veronica Victoria Virginia Wendy Yasmin Yvonne Zainab Zoe`,
  MASCULINE: `Aaron Abdul Abdullah Adam Ahmad Ahmed Alan Albert Alejandro Alexander Alexei Alfred Ali Allan Amir Andrea_ Andrei Andrew Andrzej Andy Anthony Antonio Antony Arthur Ashraf Barack Bashar Ben Benjamin Benny Bernard Bill Bob Boris Brad Brandon Brett Brian Bruce Carl Carlos Charles Chris
    Christian Christopher Colin Craig Cyril Dan Daniel Dave David Dennis Derek Diego Dmitry Dominic Donald Douglas Duncan Ed Eddie Edward Elon Emmanuel Eric Ernest Ethan Eugene Felix Fernando Francis Francisco Frank Fred Gary Gavin Geoffrey George Gerald Gilbert Giovanni Giuseppe Gordon Graham Greg
    Gustavo Guy Hamid Hans Harold Harry Hassan Hector Henry Herbert Howard Hugo Hussein Ian Ibrahim Igor Isaac Ismail Ivan Jack Jacob Jaime Jair Jake James Jason Jeff Jeffrey Jens Jeremy Jim Jimmy Joe Joel John Johnny Jonathan Jorge Jose José Joseph Joshua Juan Julian Justin Karl Keir Keith Ken Kenneth
    Kevin Khaled Klaus Kofi Larry Lars Lawrence Leo Leonard Lewis Liam Lloyd Louis Luis Luiz Luke Mahmoud Malcolm Manuel Marco Marcus Mario Mark Martin Matt Matteo Matthew Michael Miguel Mike Mikhail Mohamed Mohammad Mohammed Moses Muhammad Mustafa Naftali Narendra Nathan Neil Nelson Nicholas Nick
    Nicolas Nigel Noah Norman Oliver Olaf Omar Oscar Pablo Patrick Paul Pedro Peter Philip Pierre Rafael Ralph Ram Raymond Recep Ricardo Richard Rishi Robert Roberto Roger Ronald Ross Roy Rupert Russell Salman Sam Samuel Scott Sean Sebastian Sergei Sergey Shimon Silvio Simon Stanley Stephen Steve Steven Stuart
    Ted Thabo Theodore Thomas Tim Timothy Todd Tom Tony Trevor Viktor Victor Vincent Vladimir Volodymyr Walter Warren Wayne William Winston Xavier Yoweri Yuri Yusuf`,
});
